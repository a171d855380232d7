import { expect, test } from 'vitest';
import { findDateSlip } from './date-slip.ts';

test.each([
  ['', ''],
  ['2018', ''],
  ['', ' 2020-05 '],
  ['2019-05', '2019'],
  ['2019', '2019-05-21'],
])('“%s” to “%s” is no slip', (from, to) => {
  expect(findDateSlip(from, to)).toBeUndefined();
});

test.each([
  ['Autumn', '', '“Autumn” is no date. Write a year, a month or a day', ['from']],
  ['2018', '2019-13', '“2019-13” is no date.', ['to']],
  ['1850', '2020', '“1850” is outside what the timeline can show. Choose a year from 1990 to 2100.', ['from']],
  ['2019', '2018-12', 'The time ends in 2018-12, before it begins in 2019. Change one of them.', ['from', 'to']],
])('“%s” to “%s” is one, and is said', (from, to, words, fields) => {
  const slip = findDateSlip(from, to);
  expect(slip?.words).toContain(words);
  expect(slip?.fields).toEqual(fields);
});
