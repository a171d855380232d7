import type { TimeWindow } from '../layout/time-window.ts';
import { panWindow } from './move-window.ts';

/**
 * The window moved by a quarter of its length, or by more where that is not enough to show an event whole.
 *
 * @param event - outside the window
 */
export function moveWindowTo(window: TimeWindow, event: TimeWindow, record: TimeWindow): TimeWindow {
  const quarterMs = (window.endMs - window.startMs) / 4;
  const byMs =
    event.startMs < window.startMs
      ? Math.min(-quarterMs, event.startMs - window.startMs)
      : Math.max(quarterMs, event.endMs - window.endMs);
  return panWindow(window, byMs, record);
}

/** The window made longer to hold an event: it then begins or ends with a calendar year, or with the record. */
export function widenWindow(window: TimeWindow, event: TimeWindow, record: TimeWindow): TimeWindow {
  const yearStart = Date.UTC(new Date(event.startMs).getUTCFullYear(), 0, 1);
  const yearEnd = Date.UTC(new Date(event.endMs - 1).getUTCFullYear() + 1, 0, 1);
  return {
    startMs: event.startMs < window.startMs ? yearStart : window.startMs,
    endMs: event.endMs > window.endMs ? Math.max(Math.min(yearEnd, record.endMs), event.endMs) : window.endMs,
  };
}
