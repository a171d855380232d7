import { utcMonth, utcYear } from 'd3-time';
import { describe, expect, test } from 'vitest';
import { monthsBetween, unitAround, unitOfAtLeast, unitStarts } from './calendar-units.ts';
import { timeWindow } from './time-window.ts';

describe('a unit of the calendar', () => {
  test.each([
    [1, '2024-02', '2024-03'],
    [3, '2024-01', '2024-04'],
    [6, '2024-01', '2024-07'],
    [12, '2024-01', '2025-01'],
    [24, '2024-01', '2026-01'],
    [60, '2020-01', '2025-01'],
  ] as const)('of %i months around 29 February 2024 runs from %s to before %s', (months, from, to) => {
    expect(unitAround(Date.UTC(2024, 1, 29, 23), months)).toEqual([Date.parse(from), Date.parse(to)]);
  });

  test('is the smallest that has the room', () => {
    expect([30, 24, 23.9, 8, 7, 1, 0.1].map((monthPx) => unitOfAtLeast(24, monthPx))).toEqual([1, 1, 3, 3, 6, 24, 60]);
  });
});

test.each([
  ['2018', '2026-10-09'],
  ['2019-10-07', '2019-12-02'],
  ['1997-06-30', '2001-01-01'],
] as const)('units from %s to %s begin where d3-time has them', (from, to) => {
  const window = timeWindow(from, to);
  const [start, end] = [new Date(window.startMs), new Date(window.endMs)];
  expect(unitStarts(window, 1)).toEqual(utcMonth.range(utcMonth.floor(start), end).map(Number));
  expect(unitStarts(window, 12)).toEqual(utcYear.range(utcYear.floor(start), end).map(Number));
});

test('months between two dates are whole; a year counts as its January', () => {
  expect(monthsBetween('1997', '2018')).toBe(252);
  expect(monthsBetween('2018-01', '2018-01-31')).toBe(0);
  expect(monthsBetween('2018-12-31', '2019-01-01')).toBe(1);
});
