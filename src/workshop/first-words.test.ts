import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test('the first words are those of the text, without how we know it, marks of sources and tags', () => {
  const html =
    '<p><em>How we know this: x.</em></p><h2>Head</h2><p>It <a href="/">begins</a>.<sup>1</sup> And goes on.</p>';
  expect(firstWords(html)).toBe('It begins. And goes on.');
});

test('a long text is cut after whole words', () => {
  expect(firstWords('<p>Lead</p><p>one two three four</p>', 2)).toBe('one two …');
});
