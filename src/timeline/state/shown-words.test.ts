import { expect, test } from 'vitest';
import { inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import { outsideWords, shownWords, windowWords } from './shown-words.ts';

test.each([
  ['2018', '2026-10-09', 'January 2018 to October 2026'],
  ['2019-05-20', '2019-07-02', 'May 2019 to July 2019'],
  ['2019-05', '2019-05', 'May 2019'],
  ['2019-05-05', '2019-05-20', '5–20 May 2019'],
])('from %s to %s', (from, to, words) => {
  expect(windowWords(timeWindow(from, to))).toBe(words);
});

test('the line says how many of how many, and when', () => {
  expect(shownWords(42, 1241, timeWindow('2018', '2026-10-09'))).toBe(
    '42 of 1,241 events shown, January 2018 to October 2026',
  );
});

test('what the window leaves out is counted on both sides, with its years', () => {
  const events = ['2017-03-01', '2018-04-01', '2030-05-07', '2031-06-01'].map((date) =>
    inventedStep({ id: date, date }),
  );
  expect(outsideWords(events, timeWindow('2030', '2030'))).toBe('2 earlier events, 2017 to 2018; 1 later event, 2031');
  expect(outsideWords(events, timeWindow('2017', '2031'))).toBe('');
});
