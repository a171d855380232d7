import { group, max } from 'd3-array';
import { sumCounts } from '../../record/count-events.ts';
import { type ThemeGroup, themeGroup, themeGroups } from '../../record/theme-group.ts';
import { unitAround, type UnitMonths } from './calendar-units.ts';
import type { ListEvent } from './timeline-event.ts';

/** Organisations of one theme within a bin; `from` and `to` count organisations up from the baseline. */
export interface StackSegment {
  readonly theme: ThemeGroup;
  readonly from: number;
  readonly to: number;
}

/** What one rule, or all rules of a calendar unit (UTC), did to the list. */
export interface ListBin {
  /** The rule's id, or the unit and its first month, like "list-3:2019-04". */
  readonly key: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Organisations added. */
  readonly organisations: number;
  readonly isFloor: boolean;
  readonly segments: readonly StackSegment[];
  /** Organisations taken off. */
  readonly removed: number;
  /** In order of time. */
  readonly events: readonly ListEvent[];
}

/**
 * The List's events by calendar unit, or each alone, stacked by theme.
 *
 * A rule with several themes counts under its main one, so that segments add up to the bin.
 *
 * @param events - in order of time
 * @param unit - months of the calendar unit; "rule" for a bin each
 */
export function stackBins(events: readonly ListEvent[], unit: UnitMonths | 'rule'): ListBin[] {
  if (unit === 'rule') return events.map((event) => bin(event.startMs, event.endMs, [event], event.id));
  const units = group(events, (event) => unitAround(event.startMs, unit)[0]);
  return [...units].map(([startMs, inUnit]) =>
    bin(startMs, unitAround(startMs, unit)[1], inUnit, keyOf(startMs, unit)),
  );
}

/** The same key for the same stretch in every drawing, so that a bar stays itself while the window moves. */
function keyOf(startMs: number, unit: UnitMonths): string {
  return `list-${unit}:${new Date(startMs).toISOString().slice(0, 7)}`;
}

function bin(startMs: number, endMs: number, events: readonly ListEvent[], key: string): ListBin {
  const [only] = events;
  return {
    key: events.length === 1 && only ? only.id : key,
    startMs,
    endMs,
    ...sumCounts(events.map(({ count }) => count)),
    segments: stackThemes(events),
    removed: events.reduce((sum, { removed }) => sum + removed, 0),
    events,
  };
}

const groups = Object.keys(themeGroups) as ThemeGroup[];

function stackThemes(events: readonly ListEvent[]): StackSegment[] {
  const sums = new Map<ThemeGroup, number>();
  for (const { theme, count } of events) {
    const name = themeGroup(theme);
    sums.set(name, (sums.get(name) ?? 0) + count.organisations);
  }
  let top = 0;
  return groups.flatMap((theme) => {
    const organisations = sums.get(theme) ?? 0;
    if (organisations === 0) return [];
    const segment = { theme, from: top, to: top + organisations };
    top = segment.to;
    return [segment];
  });
}

/** The most organisations a bin added; 0 when there is none. */
export function tallest(bins: readonly ListBin[]): number {
  return max(bins, ({ organisations }) => organisations) ?? 0;
}
