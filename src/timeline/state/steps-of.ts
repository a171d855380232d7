import type { TimelineEvent } from '../layout/timeline-event.ts';

/** So many steps a reader still takes one by one; more events than this are thinned to the turning points. */
export const MOST_STEPS = 12;
/** One event alone is no way to walk. */
const FEWEST = 2;

/** A milestone of the first rank, or a rule that the drawing names. */
export function isTurningPoint(event: TimelineEvent): boolean {
  return event.lane === 'list' ? event.isLabelled : event.significance === 1;
}

/** A turning point, or a rule that added somebody. */
export function isMain(event: TimelineEvent): boolean {
  return isTurningPoint(event) || (event.lane === 'list' && event.count.organisations > 0);
}

/**
 * The events to walk through one by one, oldest first: all of them where they are few, else the turning points,
 * and where there is hardly one of these, the additions too.
 */
export function stepsOf(events: readonly TimelineEvent[]): TimelineEvent[] {
  const inTime = [...events].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  if (inTime.length <= MOST_STEPS) return inTime;
  const choices = [inTime.filter(isTurningPoint), inTime.filter(isMain)];
  return choices.find(({ length }) => length >= FEWEST) ?? inTime;
}
