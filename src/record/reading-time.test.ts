import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time.ts';

test('words are counted, tags and marks are not', () => {
  expect(countWords('## What the *rule* says\n\nOn Monday, 7 October 2019 – a day.<Cite of="rule" />')).toBe(11);
});

test('what a component prints among words counts as one, its inner words as themselves', () => {
  expect(countWords('<Figure of="x" /> names on the <Term id="y">Entity List</Term>, or <Term id="z" />.')).toBe(8);
});

test('a drawing, a list of names and the target of a link count as nothing', () => {
  expect(
    countWords('<Timeline from="2019" to="2020" title="A b c" />\n<Names in="x" />\n[two words](https://a.b/c)'),
  ).toBe(2);
});

test('minutes are whole, at least one', () => {
  expect(readingMinutes(20)).toBe(1);
  expect(readingMinutes(549)).toBe(2);
  expect(readingMinutes(550)).toBe(3);
});
