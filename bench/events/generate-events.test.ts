import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/record/calendar-date.ts';
import { generateEvents, yearsOfEvents } from './generate-events.ts';

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('invented events', () => {
  test('are the same bytes for the same seed', () => {
    expect(digest(generateEvents(1000, 7))).toBe(digest(generateEvents(1000, 7)));
    expect(digest(generateEvents(1000, 7))).not.toBe(digest(generateEvents(1000, 8)));
  });

  // A change here makes results that stand in bench/results/ incomparable: say so in the README.
  test('are those that earlier results were measured with', () => {
    expect(digest(generateEvents(250))).toBe('2e1c111c0412cbfc40981c50ab067057848edc9d8cc61639478a5e65b611f53b');
  });

  test.each([1, 250, 1000, 5000])('are %i when that many are asked for, each with an id of its own', (count) => {
    const events = generateEvents(count);
    expect(events).toHaveLength(count);
    expect(new Set(events.map(({ id }) => id)).size).toBe(count);
  });

  test('stand on days of the calendar, in order, between 1997 and September 2026', () => {
    const dates = generateEvents(5000).map(({ date }) => date);
    expect(dates.filter((date) => !isCalendarDate(date))).toEqual([]);
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]?.slice(0, 4)).toBe(String(yearsOfEvents.first));
    expect(dates.at(-1)?.slice(0, 7)).toBe('2026-09');
  });

  test('are of both groups, as the record is: between four and five of ten in A', () => {
    const events = generateEvents(5000);
    const inA = events.filter(({ group }) => group === 'A').length;
    expect(inA).toBeGreaterThan(2000);
    expect(inA).toBeLessThan(2500);
  });

  test('crowd in 2018, 2019 and 2025', () => {
    const events = generateEvents(5000);
    const inYear = (year: number) => events.filter(({ date }) => date.startsWith(String(year))).length;
    for (const crowded of [2018, 2019, 2025]) expect(inYear(crowded)).toBeGreaterThan(inYear(2012) * 5);
    const crowd = inYear(2018) + inYear(2019) + inYear(2025);
    expect(crowd / events.length).toBeGreaterThan(0.35);
  });
});
