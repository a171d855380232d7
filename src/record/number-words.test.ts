import { expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';

test.each([
  [0, 'none'],
  [1, 'one'],
  [8, 'eight'],
  [13, 'thirteen'],
  [20, 'twenty'],
])('%i is a word: %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test.each([
  [21, '21'],
  [1106, '1,106'],
])('%i stays a figure: %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('the words up to twenty are all different', () => {
  const words = Array.from({ length: 21 }, (_, value) => numberInWords(value));
  expect(new Set(words).size).toBe(21);
});
