import { group, max } from 'd3-array';
import type { TimelineEvent } from './timeline-event.ts';

/** One month of the list: its events newest first, and what was added. */
export interface MonthBundle {
  /** "2019-10", or "2019" for events known to the year only. */
  readonly month: string;
  readonly events: readonly TimelineEvent[];
  readonly organisations: number;
  readonly isFloor: boolean;
  /** Length of the bar under the month, in percent of the longest month. */
  readonly barPercent: number;
  /** Whole months without an event between this one and the next older, when more than six. */
  readonly gapMonths?: number;
}

export interface YearBundle {
  readonly year: string;
  readonly months: readonly MonthBundle[];
  readonly events: number;
  readonly organisations: number;
  readonly isFloor: boolean;
}

/** A gap longer than this many months is printed, because the list's scale is sequential. */
const GAP_MONTHS = 6;

/** All events by year and month, newest first: the form for narrow screens, and the text for everyone. */
export function bundleMonths(events: readonly TimelineEvent[]): YearBundle[] {
  const newestFirst = [...events].sort((a, b) => b.startMs - a.startMs || (a.id < b.id ? 1 : -1));
  const months = [...group(newestFirst, (event) => event.date.slice(0, 7))];
  const sums = months.map(([, inMonth]) => sumAdded(inMonth));
  const longest = max(sums, (sum) => sum.organisations) ?? 0;
  const bundles = months.map(([month, inMonth], index): MonthBundle => {
    const sum = sums[index] ?? { organisations: 0, isFloor: false };
    const gap = gapBetween(month, months[index + 1]?.[0]);
    return {
      month,
      events: inMonth,
      ...sum,
      barPercent: longest === 0 ? 0 : Math.round((sum.organisations / longest) * 1000) / 10,
      ...(gap > GAP_MONTHS ? { gapMonths: gap } : {}),
    };
  });
  return [...group(bundles, ({ month }) => month.slice(0, 4))].map(([year, inYear]) => ({
    year,
    months: inYear,
    events: inYear.reduce((total, bundle) => total + bundle.events.length, 0),
    organisations: inYear.reduce((total, bundle) => total + bundle.organisations, 0),
    isFloor: inYear.some((bundle) => bundle.isFloor),
  }));
}

function sumAdded(events: readonly TimelineEvent[]): { organisations: number; isFloor: boolean } {
  const added = events.flatMap((event) => (event.lane === 'list' ? [event.count] : []));
  return {
    organisations: added.reduce((total, count) => total + count.organisations, 0),
    isFloor: added.some((count) => count.isFloor && count.organisations > 0),
  };
}

function gapBetween(month: string, older: string | undefined): number {
  if (!older) return 0;
  const [yearA = 0, monthA = 1] = month.split('-').map(Number);
  const [yearB = 0, monthB = 1] = older.split('-').map(Number);
  return (yearA - yearB) * 12 + monthA - monthB - 1;
}
