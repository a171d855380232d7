import { describe, expect, test } from 'vitest';
import { countsAfter, numberFromWords } from './counts-in-words.ts';

test.each([
  ['twenty-eight', 28],
  ['Twenty-Eight', 28],
  ['twenty‑eight', 28],
  ['twenty eight', 28],
  ['28', 28],
  ['1,106', 1106],
  ['one', 1],
  ['nineteen', 19],
  ['ninety-nine', 99],
  ['one hundred', 100],
  ['one hundred and forty', 140],
  ['one hundred forty-two', 142],
  ['several', undefined],
  ['twenty-ten', undefined],
  ['thirty twenty', undefined],
  ['hundred', undefined],
  ['twenty-eight-one', undefined],
  ['', undefined],
  ['2.5', undefined],
])('%j is %j', (words, number) => {
  expect(numberFromWords(words)).toBe(number);
});

test('every number below a thousand that is written out is read back', () => {
  const units = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  for (let number = 20; number < 100; number += 1) {
    const words = [tens[Math.floor(number / 10)], units[number % 10]].filter(Boolean).join('-');
    expect(numberFromWords(words)).toBe(number);
    expect(numberFromWords(`three hundred and ${words}`)).toBe(300 + number);
  }
});

describe('a count after a verb', () => {
  const added = (text: string) => countsAfter(text, 'adds|adding', 'entit(?:y|ies)');
  test.each([
    ['by adding twenty-eight entities to the list', [28]],
    ['by adding twenty‐eight entities', [28]],
    ['adds 28 entities', [28]],
    ['adding thirty-three (33) new entities', [33]],
    ['adding one\n  hundred and forty entities', [140]],
    ['adds one entity and adding two entities', [1, 2]],
    ['adds the following four entities', [4]],
    ['twenty-eight entities are added', []],
    ['adding entities', []],
    ['adding several entities', []],
    ['adding twenty-eight entries', []],
  ])('%j gives %j', (text, numbers) => {
    expect(added(text)).toEqual(numbers);
  });
});
