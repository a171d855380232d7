import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

test('is the formula of Kincaid and others', () => {
  // 12 words, 2 sentences, 13 syllables.
  expect(readingGrade(['The cat sat on the mat. A dog ran to the water.'])).toBeCloseTo(
    0.39 * (12 / 2) + 11.8 * (13 / 12) - 15.59,
    9,
  );
});

test('long sentences and long words read at a higher grade', () => {
  const plain = readingGrade(['It took effect at once. Nobody was told.']);
  const heavy = readingGrade([
    'Administrative authorities implemented the regulation immediately, notwithstanding the considerable uncertainty of multinational corporations.',
  ]);
  expect(heavy).toBeGreaterThan(plain + 10);
});

test('a paragraph ends a sentence, and a number is a word', () => {
  expect(readingGrade(['One two three', 'four five six'])).toBeCloseTo(
    readingGrade(['One two three. Four five six.']),
    9,
  );
  expect(readingGrade(['In 2019 it rained.'])).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 9);
});
