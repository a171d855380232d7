import { expect, test } from 'vitest';
import { gapWords, monthSum, yearSum } from './list-words.ts';

test('a year counts its events, and its organisations where there are any', () => {
  expect(yearSum({ events: 1, organisations: 0, isFloor: true })).toBe('1 event');
  expect(yearSum({ events: 24, organisations: 1127, isFloor: true })).toBe(
    '24 events · at least 1,127 organisations added',
  );
});

test('a month says what was added', () => {
  expect(monthSum({ organisations: 1, isFloor: false })).toBe('1 organisation added');
  expect(monthSum({ organisations: 0, isFloor: true })).toBe('');
});

test('a gap is said in years and months, and whose it is', () => {
  expect(gapWords(38)).toBe('3 years 2 months with no listed event');
  expect(gapWords(12)).toBe('1 year with no listed event');
  expect(gapWords(7, true)).toBe('7 months with no event shown');
});
