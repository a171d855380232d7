import type { MonthBundle, YearBundle } from './layout/bundle-months.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';

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
