import type { TimelineEvent } from '../layout/timeline-event.ts';
import { isMain, isTurningPoint } from './steps-of.ts';

/** The list beside a cut in an article: as long as one takes in at a glance. */
const FEWEST = 5;
const MOST = 9;
/** Beside a drawing in somebody's frame, which is to be seen whole. */
const MOST_FRAMED = 6;

/**
 * The events a cut lists: all of them where they are few, else what was set off, the turning points and the additions.
 *
 * @param events - of the window, in order of time; the order stays
 * @param highlight - ids that are listed whatever their number
 */
export function listedInCut(events: readonly TimelineEvent[], highlight: readonly string[]): TimelineEvent[] {
  return weightiest(events, highlight, MOST, (a, b) => a.startMs - b.startMs);
}

/** The same for a frame: fewer, and the latest where there are more turning points than there is room for. */
export function listedInFrame(events: readonly TimelineEvent[], highlight: readonly string[]): TimelineEvent[] {
  return weightiest(events, highlight, MOST_FRAMED, (a, b) => b.startMs - a.startMs);
}

function weightiest(
  events: readonly TimelineEvent[],
  highlight: readonly string[],
  most: number,
  inTime: (a: TimelineEvent, b: TimelineEvent) => number,
): TimelineEvent[] {
  if (events.length <= most) return [...events];
  const isSetOff = ({ id }: TimelineEvent): boolean => highlight.includes(id);
  const wanted = events.filter((event) => isSetOff(event) || isMain(event)).length;
  const room = Math.max(events.filter(isSetOff).length, Math.min(Math.max(wanted, FEWEST), most));
  const byWeight = [...events].sort((a, b) => weigh(b) - weigh(a) || inTime(a, b) || (a.id < b.id ? -1 : 1));
  const kept = new Set(byWeight.slice(0, room));
  return events.filter((event) => kept.has(event));

  function weigh(event: TimelineEvent): number {
    if (isSetOff(event)) return 3000;
    if (isTurningPoint(event)) return 2000;
    return event.lane === 'list' ? event.count.organisations && 1000 + event.count.organisations : -event.significance;
  }
}
