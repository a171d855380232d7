import type { TimeWindow } from '../layout/time-window.ts';

/** The window moved by so many ms, its length kept, and never past the ends of the record. */
export function moveWindow(window: TimeWindow, byMs: number, record: TimeWindow): TimeWindow {
  const toEnds =
    byMs < 0
      ? Math.max(byMs, Math.min(0, record.startMs - window.startMs))
      : Math.min(byMs, Math.max(0, record.endMs - window.endMs));
  return { startMs: window.startMs + toEnds, endMs: window.endMs + toEnds };
}

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
  return moveWindow(window, byMs, record);
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
