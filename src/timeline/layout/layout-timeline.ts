import { ticks } from 'd3-array';
import { MONTH_MS } from './calendar-units.ts';
import type { CountTick, TimelineGeometry } from './geometry.ts';
import { barsFor } from './bars-for.ts';
import { mergeInTime } from './merge-in-time.ts';
import { linearMap } from './linear-map.ts';
import { placeAxis } from './place-axis.ts';
import { placeBands } from './place-bands.ts';
import { placeBarLabels } from './place-bar-labels.ts';
import { listLaneNames, talksLaneName, totalNames } from './place-lane-names.ts';
import { type BlockRows, placeMarks } from './place-marks.ts';
import { placeTotal } from './place-total.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { targetLanes } from './target-lanes.ts';
import { overlaps, type TimeWindow } from './time-window.ts';
import type { ListEvent, TalksEvent, TimelineEvent } from './timeline-event.ts';

/** How a drawing is wanted. */
export interface LayoutWishes {
  /** Px; from 640 up. */
  readonly width: number;
  readonly lanes?: 'both' | 'entity' | 'trade';
  /** The running total above the bars; none where absent. */
  readonly total?: 'net' | 'gross' | undefined;
  /** Rules that only stand behind, pale and without a target: what an organisation is not concerned by. */
  readonly context?: readonly ListEvent[] | undefined;
  /** The least rows of each actor's block, so that nothing jumps while the window moves. */
  readonly leastRows?: BlockRows | undefined;
  /** Rows that marks may take before they are counted by calendar unit; for drawings that must not grow tall. */
  readonly mostRows?: number | undefined;
}

/**
 * Turns events into the whole drawing: additions above the axis, milestones below it.
 *
 * Pure: the same events, window and wishes give the same geometry, at build time and in a browser.
 * How much is bundled follows from the months that show and from the room there is, not from the screen.
 *
 * @param events - any order; of those outside the window only what reaches into it is drawn
 * @param window - the stretch of time to draw
 * @throws {RangeError} when the drawing is too narrow for lanes side by side
 */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  window: TimeWindow,
  { width, lanes = 'both', total, leastRows, mostRows, context = [] }: LayoutWishes,
): TimelineGeometry {
  if (width < 640) throw new RangeError(`A drawing of ${width} px is too narrow for two lanes; show the list.`);
  const inTime = inOrder(events);
  const list = lanes === 'trade' ? [] : inTime.filter((event): event is ListEvent => event.lane === 'list');
  const allTalks = inTime.filter((event): event is TalksEvent => event.lane === 'talks');
  const talks = lanes === 'entity' ? [] : allTalks.filter((event) => overlaps(window, event));
  const plot = { left: sizes.gutter, right: width - sizes.edge };
  const x = linearMap([window.startMs, window.endMs], [plot.left, plot.right]);
  const toX = (ms: number): number => roundPx(x(Math.min(Math.max(ms, window.startMs), window.endMs)));
  const months = (window.endMs - window.startMs) / MONTH_MS;

  const hasList = lanes !== 'trade';
  const placedTotal =
    hasList && total
      ? placeTotal(context.length > 0 ? mergeInTime(list, context) : list, window, toX, total, sizes.bandName + 14)
      : undefined;
  const listTop = placedTotal ? placedTotal.bottom + sizes.totalGap : sizes.bandName;
  const baseline = hasList ? listTop + sizes.listHeadroom + sizes.listHeight : sizes.bandName;
  const inWindow = list.filter((event) => overlaps(window, event));
  const behind = hasList ? context.filter((event) => overlaps(window, event)) : [];
  const { bars, bins, unit, most, ghosts } = barsFor(inWindow, behind, toX, baseline, plot, months);
  const axisTop = hasList ? baseline + sizes.removalRoom : baseline;
  const talksTop = axisTop + sizes.axisHeight;
  const placed = placeMarks(talks, toX, {
    top: talksTop + sizes.blockGap / 2,
    plot,
    months,
    leastRows: lanes === 'entity' ? {} : leastRows,
    mostRows,
  });
  const bottom = lanes === 'entity' ? talksTop : placed.bottom;

  return {
    width,
    height: bottom + sizes.edge,
    plot,
    listLane: { top: listTop, bottom: baseline },
    laneNames: [
      ...(placedTotal && total ? totalNames(placedTotal, total) : []),
      ...(hasList ? listLaneNames(baseline, unit) : []),
      ...(lanes === 'entity' ? [] : [talksLaneName(talksTop)]),
    ],
    axis: {
      top: baseline,
      bottom: talksTop,
      labelY: axisTop + sizes.axisHeight / 2 + 3,
      ticks: placeAxis(window, toX),
    },
    talksLane: { top: talksTop, bottom },
    ...(placedTotal ? { total: placedTotal } : {}),
    countTicks: hasList && unit !== 'squares' ? countTicks(most, baseline, plot.left) : [],
    bars,
    ghosts: ghosts
      .filter(({ organisations }) => organisations > 0)
      .map(({ x, width, top }) => `M${x},${baseline}V${top}h${width}V${baseline}z`)
      .join(''),
    barLabels: placeBarLabels(bars, bins, plot, listTop),
    bands: placeBands(allTalks, window, toX),
    blocks: placed.blocks,
    marks: placed.marks,
    badges: placed.badges,
    markLabels: placed.labels,
    targetLanes: targetLanes(bars, baseline, placed.marks, placed.badges),
  };
}

/** The events in order of time; ids settle what begins together. Those that are in order already are not copied. */
function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const compare = (a: TimelineEvent, b: TimelineEvent): number => a.startMs - b.startMs || (a.id < b.id ? -1 : 1);
  const isInOrder = events.every((event, index) => {
    const before = events[index - 1];
    return before === undefined || compare(before, event) < 0;
  });
  return isInOrder ? events : [...events].sort(compare);
}

/** The lines of the count, where round numbers stand; none at zero. */
function countTicks(most: number, baseline: number, plotLeft: number): CountTick[] {
  const toY = linearMap([0, most], [baseline, baseline - sizes.listHeight]);
  return ticks(0, most, 3)
    .filter((value) => value > 0)
    .map((value) => {
      const y = roundPx(toY(value));
      return { y, labelX: plotLeft - 8, labelY: roundPx(y + 4), label: String(value) };
    });
}
