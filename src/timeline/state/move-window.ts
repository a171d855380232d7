import type { TimeWindow } from '../layout/time-window.ts';

const DAY_MS = 86_400_000;

/** The shortest window: a week. */
export const SHORTEST_MS = 7 * DAY_MS;

/**
 * The window with its edges brought nearer to a moment, which keeps its place, or taken away from it.
 *
 * @param factor - of the window's length; under 1 brings nearer
 * @param atMs - in ms since 1970-01-01 UTC
 * @param bounds - never left
 */
export function zoomWindow(window: TimeWindow, factor: number, atMs: number, bounds: TimeWindow): TimeWindow {
  const length = window.endMs - window.startMs;
  const longest = bounds.endMs - bounds.startMs;
  const next = Math.min(Math.max(length * factor, Math.min(SHORTEST_MS, longest)), longest);
  const share = (atMs - window.startMs) / length;
  return withinBounds(atMs - share * next, next, bounds);
}

/** The window moved along, as far as the bounds allow; its length stays. */
export function panWindow(window: TimeWindow, byMs: number, bounds: TimeWindow): TimeWindow {
  return withinBounds(window.startMs + byMs, window.endMs - window.startMs, bounds);
}

function withinBounds(startMs: number, length: number, bounds: TimeWindow): TimeWindow {
  const start = Math.min(Math.max(startMs, bounds.startMs), bounds.endMs - length);
  return { startMs: start, endMs: start + length };
}

/** All of the record: from the first day of its first year to the end of the default window. */
export function boundsOf(events: readonly TimeWindow[], standard: TimeWindow): TimeWindow {
  const first = Math.min(standard.startMs, ...events.slice(0, 1).map(({ startMs }) => startMs));
  return { startMs: Date.UTC(new Date(first).getUTCFullYear(), 0, 1), endMs: standard.endMs };
}
