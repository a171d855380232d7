import { rollup } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { roundPx } from './round-px.ts';
import { overlaps, type TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Px kept clear between the quarters' bars. */
const GAP = 1;
/** A quarter with a single event is still seen. */
const MIN_HEIGHT = 1.5;

/** A bar of one calendar quarter (UTC), in px. */
export interface QuarterBar {
  readonly startMs: number;
  /** Organisations added, or milestones. */
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole story small: organisations added upwards, milestones of the trade war downwards, from one axis. */
export interface StripGeometry {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly list: readonly QuarterBar[];
  readonly talks: readonly QuarterBar[];
  /** Where years begin. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
}

export interface StripSize {
  readonly width: number;
  /** Height of the tallest bar above the axis. */
  readonly listHeight: number;
  /** Height of the tallest bar below it. */
  readonly talksHeight: number;
}

/**
 * Additions and milestones by calendar quarter, mirrored at the axis.
 *
 * Each side has a scale of its own: organisations and milestones are different units.
 * An event counts in the quarter it begins in.
 */
export function placeStrip(events: readonly TimelineEvent[], window: TimeWindow, size: StripSize): StripGeometry {
  const toX = scaleUtc().domain([window.startMs, window.endMs]).range([0, size.width]);
  const inWindow = events.filter((event) => overlaps(window, event) && event.startMs >= window.startMs);
  const added = byQuarter(inWindow, (event) => (event.lane === 'list' ? event.count.organisations : 0));
  const steps = byQuarter(inWindow, (event) => (event.lane === 'talks' ? 1 : 0));
  const place = (quarters: ReadonlyMap<number, number>, room: number, isUp: boolean): QuarterBar[] => {
    const toHeight = scaleLinear()
      .domain([0, Math.max(1, ...quarters.values())])
      .range([0, room]);
    return [...quarters].map(([startMs, value]) => {
      const x = toX(startMs);
      const right = Math.min(toX(utcMonth.offset(new Date(startMs), 3)), size.width);
      const height = roundPx(Math.max(toHeight(value), MIN_HEIGHT));
      return {
        startMs,
        value,
        x: roundPx(Math.max(x, 0)),
        y: isUp ? roundPx(size.listHeight - height) : size.listHeight,
        width: roundPx(Math.max(right - Math.max(x, 0) - GAP, 1)),
        height,
      };
    });
  };
  return {
    width: size.width,
    height: size.listHeight + size.talksHeight,
    axisY: size.listHeight,
    list: place(added, size.listHeight, true),
    talks: place(steps, size.talksHeight, false),
    years: utcYear
      .range(utcYear.ceil(new Date(window.startMs)), new Date(window.endMs))
      .map((start) => ({ year: String(start.getUTCFullYear()), x: roundPx(toX(start)) })),
  };
}

function byQuarter(events: readonly TimelineEvent[], value: (event: TimelineEvent) => number): Map<number, number> {
  const quarter = (ms: number): number => {
    const month = utcMonth.floor(new Date(ms));
    return utcMonth.offset(month, -(month.getUTCMonth() % 3)).getTime();
  };
  const sums = rollup(
    [...events].sort((a, b) => a.startMs - b.startMs),
    (inQuarter) => inQuarter.reduce((sum, event) => sum + value(event), 0),
    (event) => quarter(event.startMs),
  );
  return new Map([...sums].filter(([, sum]) => sum > 0));
}

/** Bars as one outline, for drawings whose bars are one shape. */
export function barsPath(bars: readonly QuarterBar[]): string {
  return bars.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
}
