import { expect, test } from 'vitest';
import { headingPlaces } from './heading-places.ts';
import { parseBody } from './parse-body.ts';

const placesOf = (body: string) => {
  const { root } = parseBody('x.mdx', body);
  return root && [...headingPlaces(root)];
};

test('a heading is led to in small letters, without punctuation, with hyphens', () => {
  expect(placesOf("## What “China's list” is, and isn't\n")).toContain('what-chinas-list-is-and-isnt');
});

test('a second heading of the same words ends in a number', () => {
  expect(placesOf('## The rule\n\nWords.\n\n## The rule\n')).toEqual(
    expect.arrayContaining(['the-rule', 'the-rule-1']),
  );
});

test('the sources stand below every text', () => {
  expect(placesOf('Words.\n')).toContain('sources');
});
