import type { MonthBundle, YearBundle } from './layout/bundle-months.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';
import { isMain, isTurningPoint } from './state/steps-of.ts';

/** The list beside a cut in an article: as long as one takes in at a glance. */
const FEWEST = 5;
const MOST = 9;

/**
 * The events a cut lists: all of them where they are few, else what was set off, the turning points and the additions.
 *
 * @param events - of the window, in order of time; the order stays
 * @param highlight - ids that are listed whatever their number
 */
export function listedInCut(events: readonly TimelineEvent[], highlight: readonly string[]): TimelineEvent[] {
  if (events.length <= MOST) return [...events];
  const isSetOff = ({ id }: TimelineEvent): boolean => highlight.includes(id);
  const wanted = events.filter((event) => isSetOff(event) || isMain(event)).length;
  const room = Math.max(events.filter(isSetOff).length, Math.min(Math.max(wanted, FEWEST), MOST));
  const byWeight = [...events].sort((a, b) => weigh(b) - weigh(a) || a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  const kept = new Set(byWeight.slice(0, room));
  return events.filter((event) => kept.has(event));

  function weigh(event: TimelineEvent): number {
    if (isSetOff(event)) return 3000;
    if (isTurningPoint(event)) return 2000;
    return event.lane === 'list' ? event.count.organisations && 1000 + event.count.organisations : -event.significance;
  }
}

/**
 * The months of a list without the events that are not listed. What a month and a year add up to stays that of all
 * their events.
 */
export function keepInMonths(years: readonly YearBundle[], listed: readonly TimelineEvent[]): YearBundle[] {
  const kept = new Set(listed.map(({ id }) => id));
  const keep = (bundle: MonthBundle): MonthBundle => ({
    ...bundle,
    events: bundle.events.filter(({ id }) => kept.has(id)),
  });
  return years
    .map((year) => ({ ...year, months: year.months.map(keep).filter(({ events }) => events.length > 0) }))
    .filter(({ months }) => months.length > 0);
}
