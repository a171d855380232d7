import { MONTH_MS } from '../timeline/layout/calendar-units.ts';
import { placeBands } from '../timeline/layout/place-bands.ts';
import { roundPx } from '../timeline/layout/round-px.ts';
import { stackBins } from '../timeline/layout/stack-bins.ts';
import { overlaps, type TimeWindow } from '../timeline/layout/time-window.ts';
import type { ListEvent, TimelineEvent } from '../timeline/layout/timeline-event.ts';
import { placeStripAxis } from './place-strip-axis.ts';
import { joinQuarters, placeStripBars } from './place-strip-bars.ts';
import { placeStripMarks } from './place-strip-marks.ts';
import type { Pointer, StripFrame, StripGeometry, StripMark } from './strip.ts';

/** Narrower months than this, in px, are drawn as quarters. */
const MONTH_WIDTH = 6;

/**
 * Lays out the strip at the foot of a picture, with the parts the timeline is laid out with.
 *
 * @param events - any order; those outside the window are left out
 * @param highlight - ids drawn in full colour; none means all are
 */
export function layoutStrip(
  events: readonly TimelineEvent[],
  window: TimeWindow,
  highlight: readonly string[],
  frame: StripFrame,
): StripGeometry {
  const perMs = (frame.right - frame.left) / (window.endMs - window.startMs);
  const toX = (ms: number): number =>
    roundPx(frame.left + (Math.min(Math.max(ms, window.startMs), window.endMs) - window.startMs) * perMs);
  const visible = events.filter((event) => overlaps(window, event));
  const strong = new Set(highlight);
  const unit = perMs * MONTH_MS < MONTH_WIDTH ? 'quarter' : 'month';
  const additions = visible.filter(
    (event): event is ListEvent => event.lane === 'list' && event.count.organisations > 0,
  );
  const months = stackBins(
    additions.sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1)),
    1,
  );
  const { marks, isWhole } = placeStripMarks(
    visible.filter((event) => event.lane === 'talks'),
    strong,
    toX,
    frame,
  );
  const bands = placeBands(
    events.filter((event) => event.lane === 'talks'),
    window,
    toX,
  );
  const own = highlight.length === 1 ? visible.find(({ id }) => id === highlight[0]) : undefined;
  return {
    frame,
    unit,
    bars: placeStripBars(unit === 'month' ? months : joinQuarters(months), strong, toX, frame),
    marks,
    isWhole,
    bands: bands.map(({ x, width }) => ({ x, width })),
    axis: placeStripAxis(window, toX, frame.right),
    ...(own ? { pointer: placePointer(own, marks, toX, frame) } : {}),
  };
}

/** From the axis up through the lane for a rule, down to its own mark for a milestone. */
function placePointer(
  own: TimelineEvent,
  marks: readonly StripMark[],
  toX: (ms: number) => number,
  { top, baseline, bottom }: StripFrame,
): Pointer {
  const x = toX((own.startMs + own.endMs) / 2);
  if (own.lane === 'list') return { x, top, height: baseline - top, lane: 'list' };
  const mark = marks.find(({ isStrong }) => isStrong);
  return { x: mark?.x ?? x, top: baseline, height: (mark?.y ?? bottom) - baseline, lane: 'talks' };
}
