import { roundPx } from '../timeline/layout/round-px.ts';
import { shortMonthName } from '../record/format-date.ts';
import type { TimeWindow } from '../timeline/layout/time-window.ts';
import type { AxisLine } from './strip.ts';

/** What the name of a year, or of a month with its year, takes with its distance to the next, in px. */
const YEAR_ROOM = 76;
const MONTH_ROOM = 136;

/**
 * Lines where years begin, named each, or every second, fifth or tenth, as there is room.
 *
 * In a window of less than a year, where a year alone would say little, months.
 */
export function placeStripAxis(window: TimeWindow, toX: (ms: number) => number, right: number): AxisLine[] {
  const months = startsOf(window, 1);
  if (widthOf(months, toX) >= MONTH_ROOM) return months.map((startMs) => placeMonth(startMs, toX, right));
  const years = startsOf(window, 12);
  const every = [1, 2, 5].find((count) => widthOf(years, toX) * count >= YEAR_ROOM) ?? 10;
  return years.map((startMs) => {
    const [x, year] = [toX(startMs), new Date(startMs).getUTCFullYear()];
    return { x, label: String(year), isNamed: year % every === 0 && x + YEAR_ROOM <= right };
  });
}

function placeMonth(startMs: number, toX: (ms: number) => number, right: number): AxisLine {
  const [x, day] = [toX(startMs), new Date(startMs)];
  const label = `${shortMonthName(day.getUTCMonth() + 1)} ${day.getUTCFullYear()}`;
  return { x, label, isNamed: x + MONTH_ROOM <= right };
}

/** Where stretches of so many months, counted from January, begin; the first may begin before the window. */
function startsOf({ startMs, endMs }: TimeWindow, months: 1 | 12): number[] {
  const start = new Date(startMs);
  const [year, month] = [start.getUTCFullYear(), months === 12 ? 0 : start.getUTCMonth()];
  const starts: number[] = [];
  for (let ms = Date.UTC(year, month, 1); ms < endMs; ms = Date.UTC(year, month + starts.length * months, 1))
    starts.push(ms);
  return starts;
}

/** The width of a whole stretch: the widest, since the first and the last may be cut off. */
function widthOf(starts: readonly number[], toX: (ms: number) => number): number {
  const widths = starts.slice(1).map((ms, index) => toX(ms) - toX(starts[index] ?? ms));
  return roundPx(Math.max(0, ...widths));
}
