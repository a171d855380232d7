import { timeWindow, type TimeWindow } from '../layout/time-window.ts';
import type { ViewState } from './view-state.ts';

/** The stretch of time a state shows; a start without an end runs to the default's end, and the other way round. */
export function windowOf({ from, to }: Pick<ViewState, 'from' | 'to'>, standard: TimeWindow): TimeWindow {
  const startMs = from === undefined ? standard.startMs : timeWindow(from, from).startMs;
  const endMs = to === undefined ? standard.endMs : timeWindow(to, to).endMs;
  return startMs < endMs ? { startMs, endMs } : standard;
}
