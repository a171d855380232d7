import { formatDate, formatPeriod } from '../../record/format-date.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { TimeWindow } from '../layout/time-window.ts';

/** A window in words: "January 2018 to October 2026"; by days where it lies within a month, "5–20 May 2019". */
export function windowWords({ startMs, endMs }: TimeWindow): string {
  const [first, last] = [day(startMs), day(endMs - 1)];
  const [firstMonth, lastMonth] = [first.slice(0, 7), last.slice(0, 7)];
  if (firstMonth !== lastMonth) return `${formatDate(firstMonth)} to ${formatDate(lastMonth)}`;
  const isWholeMonth = first.endsWith('-01') && day(endMs).endsWith('-01');
  return isWholeMonth ? formatDate(firstMonth) : formatPeriod(first, last);
}

/** The line that says what shows: "42 of 241 events shown, January 2018 to October 2026". */
export function shownWords(shown: number, all: number, window: TimeWindow): string {
  return `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} events shown, ${windowWords(window)}`;
}

/**
 * What the window leaves out of the events that pass: "37 earlier events, 1997 to 2017"; "" where it is nothing.
 *
 * @param passing - in order of time
 */
export function outsideWords(passing: readonly TimelineEvent[], window: TimeWindow): string {
  const earlier = passing.filter((event) => event.endMs <= window.startMs);
  const later = passing.filter((event) => event.startMs >= window.endMs);
  return [stretchWords(earlier, 'earlier'), stretchWords(later, 'later')].filter(Boolean).join('; ');
}

function stretchWords(events: readonly TimelineEvent[], which: 'earlier' | 'later'): string {
  const years = events.map(({ date }) => date.slice(0, 4));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const noun = events.length === 1 ? 'event' : 'events';
  return `${events.length.toLocaleString('en-GB')} ${which} ${noun}, ${first === last ? first : `${first} to ${last}`}`;
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
