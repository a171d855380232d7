import { max, range } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { utcExtent } from '../../record/calendar-date.ts';
import { pointsOf, type RatePoint, type RateSide, type TariffRate } from '../../record/tariff-rates.ts';
import type { Box } from '../../timeline/layout/boxes.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';
import { boxesAlong } from './boxes-along.ts';
import { type ChartLabel, labelAt, labelBox, placeLabels, type Spot, type WantedLabel } from './place-labels.ts';

/** One side's averages over time; both sides are laid out on the same axes. */
export interface RatesGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly baseline: number };
  readonly marks: readonly RateMark[];
  /** Thin joins from one PIIE point to the next; broken where an entry has no figure. */
  readonly joins: string;
  /** Times through which a source says the rate held. */
  readonly periods: string;
  readonly gaps: readonly { readonly x: number; readonly top: number }[];
  readonly labels: readonly ChartLabel[];
  readonly rateTicks: readonly { readonly y: number; readonly label: ChartLabel }[];
  readonly yearTicks: readonly { readonly x: number; readonly label: ChartLabel }[];
}

export interface RateMark {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
  /** Counted by another: drawn as a diamond, and not joined. */
  readonly isApart: boolean;
}

export const NO_FIGURE = 'no figure seen';
const WIDTH = 288;
const HEIGHT = 196;
const PLOT = { left: 44, right: WIDTH - 24, top: 16, baseline: HEIGHT - 22 } as const;
const RADIUS = 3.5;

/** Lays out one side; the axes come from all rates, so that both sides compare by eye. */
export function layoutRates(rates: readonly TariffRate[], side: RateSide): RatesGeometry {
  const x = timeScale(rates);
  const y = scaleLinear(
    [0, (max(rates, ({ us = 0, china = 0 }) => Math.max(us, china)) ?? 1) * 1.04],
    [PLOT.baseline, PLOT.top],
  );
  const joined = rates.filter(({ counted_by }) => counted_by === 'piie');
  const series = pointsOf(joined, side);
  const apart = pointsOf(
    rates.filter(({ counted_by }) => counted_by !== 'piie'),
    side,
  ).filter(isThere);
  const place = (point: RatePoint) => ({ x: x(startOf(point.date)), y: y(point.rate) });
  const vertices = series.flatMap((point) => (point ? verticesOf(point, x, y) : [undefined]));
  const join = line<Vertex | undefined>(
    (at) => roundPx(at?.[0] ?? 0),
    (at) => roundPx(at?.[1] ?? 0),
  ).defined(isThere);
  const gaps = gapsOf(joined, series).map((date) => ({ x: roundPx(x(startOf(date))), top: PLOT.top + 40 }));
  const rateTicks = y.ticks(3).map((rate) => ({ y: roundPx(y(rate)), label: rateLabel(rate, y(rate)) }));
  const points = series.filter(isThere);
  const marked = [...points, ...apart].map((point) => ({ point, ...place(point) }));
  return {
    width: WIDTH,
    height: HEIGHT,
    plot: PLOT,
    marks: marked.map((mark) => markOf(mark.point, mark)),
    joins: join(vertices) ?? '',
    periods: points.map((point) => periodOf(point, x, y)).join(''),
    gaps,
    rateTicks,
    yearTicks: yearTicks(x),
    labels: placeLabels(
      [
        ...gaps.map(({ x: at, top }) => noFigure(at, top)),
        ...byWeight(points, apart).map((point) => wanted(point, place(point))),
      ],
      [
        ...marked.map(({ x: middle, y: height }) => around(middle, height)),
        ...boxesAlong(vertices),
        ...rateTicks.map(({ label }) => label.box),
        ...gaps.map(({ x: at, top }) => ({ x: at - 1, y: top, width: 2, height: PLOT.baseline - top })),
      ],
      { width: WIDTH, height: PLOT.baseline },
    ),
  };
}

type Vertex = readonly [x: number, y: number];

function timeScale(rates: readonly TariffRate[]): (ms: number) => number {
  const years = rates.map(({ date }) => Number(date.slice(0, 4)));
  const scale = scaleUtc(
    [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)],
    [PLOT.left, PLOT.right],
  );
  return (ms) => scale(ms);
}

function startOf(date: string): number {
  return utcExtent(date)[0];
}

function verticesOf(
  { date, until, rate }: RatePoint,
  x: (ms: number) => number,
  y: (rate: number) => number,
): Vertex[] {
  const start: Vertex = [x(startOf(date)), y(rate)];
  return until ? [start, [x(utcExtent(until)[1]), y(rate)]] : [start];
}

function periodOf({ date, until, rate }: RatePoint, x: (ms: number) => number, y: (rate: number) => number): string {
  if (!until) return '';
  return `M${roundPx(x(startOf(date)))},${roundPx(y(rate))}H${roundPx(x(utcExtent(until)[1]))}`;
}

/** The first date of each stretch without a figure that lies between two with one. */
function gapsOf(entries: readonly TariffRate[], series: readonly (RatePoint | undefined)[]): string[] {
  const last = series.findLastIndex(isThere);
  return entries.flatMap(({ date }, index) => {
    const isStart = series[index] === undefined && series[index - 1] !== undefined;
    return isStart && index < last ? [date] : [];
  });
}

function markOf(point: RatePoint, { x, y }: { x: number; y: number }): RateMark {
  return {
    x: roundPx(x),
    y: roundPx(y),
    isHollow: point.isDerived || point.isUnconfirmed,
    isApart: point.countedBy !== 'piie',
  };
}

/** The peak, both ends and what stands apart are named first, the others where they find room; a figure that stays is named once. */
function byWeight(points: readonly RatePoint[], apart: readonly RatePoint[]): RatePoint[] {
  const peak = points.reduce<RatePoint | undefined>((a, b) => (a && a.rate >= b.rate ? a : b), undefined);
  const first = [peak, points.at(-1), ...apart, points[0]].filter(isThere);
  return [...new Set([...first, ...points])].filter((point) => {
    const before = points[points.indexOf(point) - 1];
    return before?.rate !== point.rate;
  });
}

function wanted({ rate, countedBy }: RatePoint, { x, y }: { x: number; y: number }): WantedLabel {
  const text = countedBy === 'piie' ? String(rate) : `${countedBy.toUpperCase()} ${rate}`;
  const spots: Spot[] = [
    { x, y: y - 8, anchor: 'middle' },
    { x: x - 1, y: y - 8, anchor: 'start' },
    { x: x + 1, y: y - 8, anchor: 'end' },
    { x, y: y + 16, anchor: 'middle' },
    { x: x + 7, y: y + 4, anchor: 'start' },
    { x: x - 7, y: y + 4, anchor: 'end' },
    { x: x - 1, y: y + 16, anchor: 'start' },
    { x: x + 1, y: y + 16, anchor: 'end' },
  ];
  return { text, spots };
}

function noFigure(x: number, top: number): WantedLabel {
  return { text: NO_FIGURE, spots: [{ x: x - 4, y: top + 10, anchor: 'end' }] };
}

function rateLabel(rate: number, y: number): ChartLabel {
  return labelAt(`${rate}%`, { x: PLOT.left - 6, y: y + 4, anchor: 'end' });
}

function yearTicks(x: (ms: number) => number): RatesGeometry['yearTicks'] {
  return range(2000, 2100, 2).flatMap((year) => {
    const at = x(Date.UTC(year, 0, 1));
    const spot: Spot = { x: at, y: HEIGHT - 5, anchor: 'middle' };
    const { x: left, width } = labelBox(String(year), spot);
    const fits = at >= PLOT.left && left + width <= WIDTH;
    return fits ? [{ x: roundPx(at), label: labelAt(String(year), spot) }] : [];
  });
}

function around(x: number, y: number): Box {
  return { x: x - RADIUS - 1, y: y - RADIUS - 1, width: 2 * RADIUS + 2, height: 2 * RADIUS + 2 };
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
