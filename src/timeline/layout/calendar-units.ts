import type { TimeWindow } from './time-window.ts';

/** A calendar unit that events are bundled by, in months. */
export type UnitMonths = 1 | 3 | 6 | 12 | 24 | 60;
export const unitMonths: readonly UnitMonths[] = [1, 3, 6, 12, 24, 60];

/** Mean length of a month, in ms. */
export const MONTH_MS = 30.44 * 86_400_000;

/** `[startMs, endMs)` of the unit a moment lies in; units are counted from January of the year 0 (UTC). */
export function unitAround(ms: number, months: UnitMonths): [startMs: number, endMs: number] {
  const date = new Date(ms);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = index - (index % months);
  return [startOfMonth(first), startOfMonth(first + months)];
}

/** Where each unit begins, in ms, from the one the window begins in. */
export function unitStarts({ startMs, endMs }: TimeWindow, months: UnitMonths): number[] {
  const starts: number[] = [];
  for (let [start, next] = unitAround(startMs, months); start < endMs; [start, next] = unitAround(next, months)) {
    starts.push(start);
  }
  return starts;
}

function startOfMonth(index: number): number {
  return Date.UTC(Math.floor(index / 12), index % 12, 1);
}

/** The smallest unit that takes at least so many px. */
export function unitOfAtLeast(px: number, monthPx: number): UnitMonths {
  return unitMonths.find((months) => months * monthPx >= px) ?? 60;
}

/** Whole months from the month a date begins in to that of another; a year counts as its January. */
export function monthsBetween(from: string, to: string): number {
  const index = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
  return index(to) - index(from);
}
