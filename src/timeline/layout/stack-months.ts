import { group, max } from 'd3-array';
import { utcMonth } from 'd3-time';
import { sumCounts } from '../../record/count-events.ts';
import { type ThemeGroup, themeGroup, themeGroups } from '../../record/theme-group.ts';
import type { ListEvent } from './timeline-event.ts';

/** Organisations of one theme within a month; `from` and `to` count organisations up from the baseline. */
export interface StackSegment {
  readonly theme: ThemeGroup;
  readonly from: number;
  readonly to: number;
}

/** What one calendar month (UTC) added to the list. */
export interface MonthStack {
  readonly startMs: number;
  readonly endMs: number;
  readonly organisations: number;
  readonly isFloor: boolean;
  readonly segments: readonly StackSegment[];
  readonly events: readonly ListEvent[];
}

/**
 * Additions by calendar month, stacked by theme.
 *
 * A rule with several themes counts under its main one, so that segments add
 * up to the month. Months without an addition are left out.
 */
export function stackMonths(events: readonly ListEvent[]): MonthStack[] {
  const added = events.filter((event) => event.count.organisations > 0);
  added.sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  const months = group(added, (event) => utcMonth.floor(new Date(event.startMs)).getTime());
  return [...months].map(([startMs, inMonth]) => ({
    startMs,
    endMs: utcMonth.offset(new Date(startMs), 1).getTime(),
    ...sumCounts(inMonth.map((event) => event.count)),
    segments: stackThemes(inMonth),
    events: inMonth,
  }));
}

function stackThemes(events: readonly ListEvent[]): StackSegment[] {
  const byGroup = group(events, (event) => themeGroup(event.theme));
  const segments: StackSegment[] = [];
  let top = 0;
  for (const theme of Object.keys(themeGroups) as ThemeGroup[]) {
    const { organisations } = sumCounts((byGroup.get(theme) ?? []).map((event) => event.count));
    if (organisations === 0) continue;
    segments.push({ theme, from: top, to: top + organisations });
    top += organisations;
  }
  return segments;
}

/** The tallest month, in organisations; 0 when there is none. */
export function tallest(months: readonly MonthStack[]): number {
  return max(months, (month) => month.organisations) ?? 0;
}
