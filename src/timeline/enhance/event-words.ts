import { formatPeriod } from '../../record/format-date.ts';
import type { Target } from '../layout/geometry.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { stretchInWords } from '../state/stretch-in-words.ts';

/** "7 October 2019", "about 7 October 2019": as the list prints it. */
export function dateWords(event: TimelineEvent): string {
  return `${event.isDateOpen ? 'about ' : ''}${formatPeriod(event.date, event.until)}`;
}

/** The date of what a target stands for: its only event's, or the stretch it bundles. */
export function targetDate(target: Target, events: readonly TimelineEvent[]): string {
  const [event, ...others] = events;
  return event && others.length === 0 ? dateWords(event) : stretchInWords(target);
}

/** One line that names a target: "10 October 2019: Talks, round 13", "May 2019: 2 events". */
export function targetLine(target: Target, events: readonly TimelineEvent[]): string {
  const [event, ...others] = events;
  const words = event && others.length === 0 ? event.title : `${events.length} events`;
  return `${targetDate(target, events)}: ${words}`;
}
