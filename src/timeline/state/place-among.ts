import type { TimelineEvent } from '../layout/timeline-event.ts';

/** An event among those that show: "3 of 104", and what stands before and after it. */
export interface PlaceAmong {
  /** From 1; undefined where the event itself does not show. */
  readonly place?: number | undefined;
  readonly total: number;
  readonly previous?: TimelineEvent | undefined;
  readonly next?: TimelineEvent | undefined;
}

/** @param shown - in order of time */
export function placeAmong(shown: readonly TimelineEvent[], event: TimelineEvent): PlaceAmong {
  const index = shown.findIndex(({ id }) => id === event.id);
  if (index >= 0) {
    return { place: index + 1, total: shown.length, previous: shown[index - 1], next: shown[index + 1] };
  }
  return {
    total: shown.length,
    previous: shown.findLast(({ startMs }) => startMs < event.startMs),
    next: shown.find(({ startMs }) => startMs >= event.startMs),
  };
}
