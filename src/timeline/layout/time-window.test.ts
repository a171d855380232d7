import { describe, expect, test } from 'vitest';
import { overlaps, timeWindow } from './time-window.ts';

describe('a window of time', () => {
  test('reaches from the start of its first date to the end of its last', () => {
    expect(timeWindow('2018', '2020-02')).toEqual({ startMs: Date.UTC(2018, 0, 1), endMs: Date.UTC(2020, 2, 1) });
  });

  test('may be a single day', () => {
    expect(timeWindow('2019-10-09', '2019-10-09')).toEqual({
      startMs: Date.UTC(2019, 9, 9),
      endMs: Date.UTC(2019, 9, 10),
    });
  });

  test('is refused when it would be empty', () => {
    expect(() => timeWindow('2020', '2019')).toThrow(new RangeError('The window from 2020 to 2019 is empty.'));
  });

  test('is refused when a date does not exist', () => {
    expect(() => timeWindow('2023-02-30', '2024')).toThrow(RangeError);
  });
});

describe('an event in the window 2019', () => {
  const window = timeWindow('2019', '2019');

  test.each([
    ['on its first day', '2019-01-01', '2019-01-01', true],
    ['on its last day', '2019-12-31', '2019-12-31', true],
    ['the day before', '2018-12-31', '2018-12-31', false],
    ['the day after', '2020-01-01', '2020-01-01', false],
    ['from before to its first day', '2018-01-01', '2019-01-01', true],
    ['from before to after', '2018', '2020', true],
  ])('%s', (_what, from, to, isSeen) => {
    expect(overlaps(window, timeWindow(from, to))).toBe(isSeen);
  });
});
