import { scaleLinear, scaleUtc } from 'd3-scale';
import type { CountTick, TimelineGeometry } from './geometry.ts';
import { placeAxis } from './place-axis.ts';
import { placeBands } from './place-bands.ts';
import { placeBarLabels } from './place-bar-labels.ts';
import { placeBars } from './place-bars.ts';
import { placeLaneNames } from './place-lane-names.ts';
import { placeMarks } from './place-marks.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { stackMonths, tallest } from './stack-months.ts';
import { overlaps, type TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * Turns events into the whole drawing: additions above the axis, milestones below it.
 *
 * Pure: the same events, window and width give the same geometry, at build time and in a browser.
 *
 * @param events - any order; those outside the window are left out
 * @param window - the stretch of time to draw
 * @param width - of the drawing in px; from 640 up
 * @throws {RangeError} when the drawing is too narrow for lanes side by side
 */
export function layoutTimeline(events: readonly TimelineEvent[], window: TimeWindow, width: number): TimelineGeometry {
  if (width < 640) throw new RangeError(`A drawing of ${width} px is too narrow for two lanes; show the list.`);
  const visible = events.filter((event) => overlaps(window, event));
  const plot = { left: sizes.gutter, right: width - sizes.edge };
  const x = scaleUtc([window.startMs, window.endMs], [plot.left, plot.right]);
  const toX = (ms: number): number => roundPx(x(Math.min(Math.max(ms, window.startMs), window.endMs)));

  const months = stackMonths(visible.filter((event) => event.lane === 'list'));
  const baseline = sizes.bandName + sizes.listHeadroom + sizes.listHeight;
  const count = scaleLinear([0, Math.max(tallest(months), 10)], [baseline, baseline - sizes.listHeight]);
  const bars = placeBars(months, toX, count);
  const talksTop = baseline + sizes.axisHeight;
  const talks = visible.filter((event) => event.lane === 'talks');
  const placed = placeMarks(talks, toX, talksTop + sizes.blockGap / 2, plot);
  const height = placed.bottom + sizes.edge;

  return {
    width,
    height,
    plot,
    listLane: { top: sizes.bandName, bottom: baseline },
    laneNames: placeLaneNames({ top: baseline, bottom: talksTop }),
    axis: { top: baseline, bottom: talksTop, labelY: (baseline + talksTop) / 2 + 5, ticks: placeAxis(window, toX) },
    talksLane: { top: talksTop, bottom: placed.bottom },
    countTicks: count
      .ticks(3)
      .filter((value) => value > 0)
      .map((value) => placeCountTick(value, roundPx(count(value)), plot.left)),
    bars,
    barLabels: placeBarLabels(bars, months, plot, sizes.bandName),
    bands: placeBands(
      events.filter((event) => event.lane === 'talks'),
      window,
      toX,
    ),
    blocks: placed.blocks,
    marks: placed.marks,
    markLabels: placed.labels,
    targetLanes: [],
  };
}

function placeCountTick(value: number, y: number, plotLeft: number): CountTick {
  return { y, labelX: plotLeft - 8, labelY: roundPx(y + 4), label: String(value) };
}
