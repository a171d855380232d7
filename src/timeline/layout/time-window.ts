import { type CalendarDate, utcExtent } from '../../record/calendar-date.ts';

/** A stretch of time to draw: `[startMs, endMs)` in ms since 1970-01-01 UTC. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** From the start of one date to the end of another. @throws {RangeError} when the window would be empty */
export function timeWindow(from: CalendarDate, to: CalendarDate): TimeWindow {
  const [startMs] = utcExtent(from);
  const [, endMs] = utcExtent(to);
  if (endMs <= startMs) throw new RangeError(`The window from ${from} to ${to} is empty.`);
  return { startMs, endMs };
}

/** Whether some of the event lies in the window. */
export function overlaps(window: TimeWindow, event: TimeWindow): boolean {
  return event.startMs < window.endMs && event.endMs > window.startMs;
}
