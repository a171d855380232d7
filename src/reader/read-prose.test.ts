import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { readProse } from './read-prose.ts';

const proseOf = (body: string) => readProse(parseBody('a.mdx', body).root as Root);

test('is what is read aloud: paragraphs, items and quotations, not headings, tables and drawings', () => {
  expect(
    proseOf(
      [
        '## A heading',
        'A *plain* sentence.<Cite of="rule" />',
        '- An item.',
        '<Quote by="A. Tester" of="rule">\nHer words.\n</Quote>',
        '| Head |\n|---|\n| cell |',
        '<AdditionsChart by="year" />',
      ].join('\n\n'),
    ),
  ).toEqual(['A plain sentence.', 'An item.', 'Her words.']);
});

test('what a component prints is read with it', () => {
  expect(proseOf('Of <Figure of="designations" /> rules, <Event id="x">one</Event> is <Term id="y" />.')).toEqual([
    'Of seven rules, one is the licence.',
  ]);
});
