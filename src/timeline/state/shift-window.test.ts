import { expect, test } from 'vitest';
import { timeWindow } from '../layout/time-window.ts';
import { moveWindowTo, widenWindow } from './shift-window.ts';

const DAY = 86_400_000;
const record = timeWindow('1997', '2026-11-23');

test('to reach an event the window moves by a quarter of itself', () => {
  const window = timeWindow('2018-01-01', '2018-04-10');
  const moved = moveWindowTo(window, timeWindow('2018-04-12', '2018-04-12'), record);
  expect(moved.startMs - window.startMs).toBe(25 * DAY);
});

test('to reach an event far away the window moves until it shows', () => {
  const window = timeWindow('2018', '2019');
  expect(moveWindowTo(window, timeWindow('2014-06-03', '2014-06-03'), record).startMs).toBe(Date.UTC(2014, 5, 3));
  expect(moveWindowTo(window, timeWindow('2022-06-03', '2022-06-03'), record).endMs).toBe(Date.UTC(2022, 5, 4));
});

test('a window widens to the year of an event before it', () => {
  expect(widenWindow(timeWindow('2018', '2026-11-23'), timeWindow('1999-05-28', '1999-05-28'), record)).toEqual(
    timeWindow('1999', '2026-11-23'),
  );
});

test('a window widens to the year of an event after it, or to the end of the record', () => {
  const window = timeWindow('2018', '2019');
  expect(widenWindow(window, timeWindow('2021-03-01', '2021-03-01'), record)).toEqual(timeWindow('2018', '2021'));
  expect(widenWindow(window, timeWindow('2026-10-01', '2026-10-01'), record)).toEqual(timeWindow('2018', '2026-11-23'));
});

test('a window widens past the end of the record for an event that reaches past it', () => {
  expect(widenWindow(timeWindow('2018', '2019'), timeWindow('2026-10-01', '2026-12-31'), record).endMs).toBe(
    Date.UTC(2027, 0, 1),
  );
});
