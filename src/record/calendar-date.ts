/** A day, month or year as the source gives it: `"2022-10-07"`, `"2022-10"` or `"2022"`. Never a moment. */
export type CalendarDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

/** How a calendar date is written. */
export const DATE_SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How precise a date is, read off its shape. */
export function datePrecision(date: CalendarDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** Whether the text has the right shape and names a day, month or year that exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const match = DATE_SHAPE.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * The stretch of time a calendar date covers.
 *
 * @param date - e.g. `"2022-10-07"`, `"2022-10"` or `"2022"`
 * @returns `[start, end)` in ms since 1970-01-01 UTC; one day, month or year long
 * @throws {RangeError} when the date is not in the calendar, e.g. `"2023-02-30"`
 * @see docs/decisions/0003-calendar-dates-not-moments.md
 */
export function utcExtent(date: CalendarDate): [startMs: number, endMs: number] {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a date in the calendar.`);
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
}

/** Orders two dates by the start of the time they cover, then the shorter first: negative, zero or positive. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  const [startA, endA] = utcExtent(a);
  const [startB, endB] = utcExtent(b);
  return startA - startB || endA - endB;
}
