import { shortMonthName } from '../../record/format-date.ts';
import { MONTH_MS, unitAround, unitStarts } from './calendar-units.ts';
import type { AxisTick } from './geometry.ts';
import { textWidth } from './text-width.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { TimeWindow } from './time-window.ts';

/** Windows shorter than this show months under the years. */
const MONTHS_BELOW = 30;

/** The room a year's number needs. */
const YEAR_ROOM = textWidth('2000', sizes.label) + 4;

/**
 * A line where each year (and, in short windows, each month) begins, its name in the middle of its stretch.
 *
 * Months need room for the year's number, so that no axis is without a year.
 * Where years stand too close for their names, every second, fifth or tenth has one.
 */
export function placeAxis(window: TimeWindow, toX: (ms: number) => number): AxisTick[] {
  const months = (window.endMs - window.startMs) / MONTH_MS;
  const monthRoom = (toX(window.endMs) - toX(window.startMs)) / months;
  return months < MONTHS_BELOW && monthRoom >= YEAR_ROOM
    ? placeMonths(window, toX)
    : placeYears(window, toX, monthRoom * 12);
}

function placeMonths(window: TimeWindow, toX: (ms: number) => number): AxisTick[] {
  return unitStarts(window, 1).map((startMs) => {
    const start = new Date(startMs);
    const x = toX(startMs);
    const next = toX(unitAround(startMs, 1)[1]);
    const isYear = start.getUTCMonth() === 0;
    const year = String(start.getUTCFullYear());
    const month = shortMonthName(start.getUTCMonth() + 1);
    const named = isYear || startMs <= window.startMs ? [`${month} ${year}`, year] : [month];
    const label = named.find((name) => fits(name, next - x)) ?? month;
    return { x, labelX: middle(x, next), label, showLabel: fits(label, next - x), isYear };
  });
}

function placeYears(window: TimeWindow, toX: (ms: number) => number, yearRoom: number): AxisTick[] {
  const every = [1, 2, 5].find((years) => yearRoom * years >= YEAR_ROOM) ?? 10;
  const [left, right] = [toX(window.startMs), toX(window.endMs)];
  return unitStarts(window, 12).map((startMs) => {
    const start = new Date(startMs);
    const x = toX(startMs);
    const next = toX(unitAround(startMs, 12)[1]);
    const labelX = middle(x, next);
    const label = String(start.getUTCFullYear());
    const isInside = labelX - YEAR_ROOM / 2 >= left && labelX + YEAR_ROOM / 2 <= right;
    const showLabel = every === 1 ? fits(label, next - x) : isInside && start.getUTCFullYear() % every === 0;
    return { x, labelX, label, showLabel, isYear: true };
  });
}

function fits(name: string, room: number): boolean {
  return room >= textWidth(name, sizes.label) + 4;
}

function middle(a: number, b: number): number {
  return roundPx((a + b) / 2);
}
