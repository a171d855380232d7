import { type CalendarDate, utcExtent } from './calendar-date.ts';
import type { Provenance } from './entity.ts';

/** The year of the first addition that is still on the list; every drawing of the whole story begins here. */
export const STORY_BEGINS: CalendarDate = '1997';

/**
 * How far into the story a date lies.
 *
 * @returns 0 at the beginning of 1997, 1 at the end of the record; dates outside are held to the edges
 */
export function placeInTime(date: CalendarDate, verified: Provenance['verified_through']): number {
  const [first] = utcExtent(STORY_BEGINS);
  const [, last] = utcExtent(verified.milestones);
  const [start, end] = utcExtent(date);
  return Math.min(Math.max(((start + end) / 2 - first) / (last - first), 0), 1);
}
