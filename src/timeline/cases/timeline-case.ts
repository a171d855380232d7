import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';

/** A named input of the layout with an approved drawing in ../snapshots/. All events are invented. */
export interface TimelineCase {
  /** What the drawing shows, in a few words. */
  readonly title: string;
  readonly events: readonly TimelineEvent[];
  readonly window: TimeWindow;
  /** In px. */
  readonly width: number;
}
