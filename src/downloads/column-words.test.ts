import { expect, test } from 'vitest';
import { formatSize, shareInWords, shorten, typeInWords } from './column-words.ts';

const column = { type: 'string', isList: false, constraints: {} } as const;

test.each([
  [column, 'text'],
  [{ ...column, isList: true }, 'several texts'],
  [{ ...column, type: 'integer' }, 'whole number'],
  [{ ...column, type: 'boolean' }, 'true or false'],
  [{ ...column, type: 'date' }, 'day'],
  [{ ...column, format: 'uri' }, 'web address'],
  [{ ...column, constraints: { enum: ['a'] } }, 'one of a list of words'],
] as const)('a column %j holds: %s', (facts, words) => {
  expect(typeInWords(facts)).toBe(words);
});

test.each([
  [0, '0%'],
  [0.001, 'under 1%'],
  [0.01, '1%'],
  [0.424, '42%'],
  [0.99, '99%'],
  [0.9999, 'over 99%'],
  [1, '100%'],
])('the share %d reads %s', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});

test('a long example is cut at a space, an address where it must be, a short one not at all', () => {
  expect(shorten('short', 10)).toBe('short');
  expect(shorten('one two three', 10)).toBe('one two…');
  expect(shorten('https://example.org/', 10)).toBe('https://ex…');
});

test.each([
  [0, '1 kB'],
  [160_280, '160 kB'],
  [1_084_226, '1,084 kB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
