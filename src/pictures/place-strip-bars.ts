import type { ListBin } from '../timeline/layout/stack-bins.ts';
import { roundPx } from '../timeline/layout/round-px.ts';
import type { StripBar, StripFrame } from './strip.ts';

const LEAST_HEIGHT = 4;
const LEAST_REST = 2;
const MOST_WIDTH = 40;

/** A stretch of time with the rules in it; `stackBins` gives months, three of which make a quarter. */
export type Column = Pick<ListBin, 'startMs' | 'endMs' | 'organisations' | 'events'>;

/** Three months to a quarter; those without an addition are left out. */
export function joinQuarters(months: readonly Column[]): Column[] {
  const quarters = new Map<number, Column>();
  for (const month of months) {
    const day = new Date(month.startMs);
    const first = Math.floor(day.getUTCMonth() / 3) * 3;
    const startMs = Date.UTC(day.getUTCFullYear(), first, 1);
    const before = quarters.get(startMs);
    quarters.set(startMs, {
      startMs,
      endMs: Date.UTC(day.getUTCFullYear(), first + 3, 1),
      organisations: (before?.organisations ?? 0) + month.organisations,
      events: [...(before?.events ?? []), ...month.events],
    });
  }
  return [...quarters.values()];
}

/** A bar in two parts at most: the page's own rules stand on the axis, the others on them. */
export function placeStripBars(
  columns: readonly Column[],
  strong: ReadonlySet<string>,
  toX: (ms: number) => number,
  { top, baseline }: StripFrame,
): StripBar[] {
  const most = Math.max(10, ...columns.map(({ organisations }) => organisations));
  return columns.flatMap(({ startMs, endMs, organisations, events }) => {
    const left = toX(startMs);
    const room = toX(endMs) - left;
    const width = roundPx(Math.min(Math.max(room - Math.max(room * 0.16, 1), 2), MOST_WIDTH));
    const x = roundPx(left + (room - width) / 2);
    const own = events
      .filter(({ id }) => strong.size === 0 || strong.has(id))
      .reduce((sum, { count }) => sum + count.organisations, 0);
    const rise = (count: number): number => (count / most) * (baseline - top);
    const whole = Math.max(
      rise(organisations),
      own > 0 && own < organisations ? LEAST_HEIGHT + LEAST_REST : LEAST_HEIGHT,
    );
    // Neither part is lost, however small it is beside the other.
    const ownRise =
      own === 0 || own === organisations
        ? whole * Number(own > 0)
        : Math.min(Math.max(rise(own), LEAST_HEIGHT), whole - LEAST_REST);
    const otherRise = whole - ownRise;
    const bar = (bottom: number, height: number, isStrong: boolean): StripBar[] =>
      height > 0 ? [{ x, width, y: roundPx(bottom - height), height: roundPx(height), isStrong }] : [];
    return [...bar(baseline, ownRise, true), ...bar(baseline - ownRise, otherRise, false)];
  });
}
