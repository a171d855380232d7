import { timeWindow, type TimeWindow } from '../layout/time-window.ts';
import { SHORTEST_MS } from './read-window.ts';
import type { ViewState } from './view-state.ts';

/**
 * The stretch of time a state shows; a start without an end runs to the default's end, and the other way round.
 *
 * A start after that end, or an end before that start, asks for nothing and gives the default; a start in the
 * last days before that end is moved back so that a week shows.
 */
export function windowOf({ from, to }: Pick<ViewState, 'from' | 'to'>, standard: TimeWindow): TimeWindow {
  const startMs = from === undefined ? standard.startMs : timeWindow(from, from).startMs;
  const endMs = to === undefined ? standard.endMs : timeWindow(to, to).endMs;
  if (startMs >= endMs) return standard;
  return { startMs: Math.min(startMs, endMs - SHORTEST_MS), endMs };
}
