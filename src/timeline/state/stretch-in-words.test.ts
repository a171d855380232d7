import { expect, test } from 'vitest';
import { timeWindow } from '../layout/time-window.ts';
import { daysOf, stretchInWords, windowInWords } from './stretch-in-words.ts';

test.each([
  ['2019', '2019', '2019'],
  ['2019', '2021', '2019 to 2021'],
  ['2019-05', '2019-05', 'May 2019'],
  ['2019-04', '2019-06', 'April 2019 to June 2019'],
  ['2019-05-03', '2019-05-03', '3 May 2019'],
  ['2019-05-03', '2019-05-09', '3–9 May 2019'],
  ['2018', '2026-11-23', '1 January 2018 – 23 November 2026'],
])('from %s to %s is "%s"', (from, to, words) => {
  expect(stretchInWords(timeWindow(from, to))).toBe(words);
});

test('a stretch is written as its first and its last day', () => {
  expect(daysOf(timeWindow('2019-02', '2019-02'))).toEqual({ from: '2019-02-01', to: '2019-02-28' });
});

test('a long window is said in months, a short one in days', () => {
  expect(windowInWords(timeWindow('2018', '2026-11-23'))).toBe('January 2018 to November 2026');
  expect(windowInWords(timeWindow('2019-05-03', '2019-08-09'))).toBe('3 May – 9 August 2019');
});
