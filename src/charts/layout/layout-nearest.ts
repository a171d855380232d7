import { group, max, range } from 'd3-array';
import type { RuleNearTalks } from '../../record/nearest-talks.ts';
import type { Box } from '../../timeline/layout/boxes.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';
import { type ChartLabel, labelAt } from './place-labels.ts';

/** A dot a rule: a column a week before and after the nearest talks, one for their own days, and a block a side for what lies farther. */
export interface NearestGeometry {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly radius: number;
  readonly dots: readonly NearestDot[];
  /** The days within a week of talks, drawn as a band. */
  readonly band: Box;
  readonly axis: { readonly left: number; readonly right: number };
  readonly labels: readonly ChartLabel[];
  readonly ticks: readonly number[];
}

export interface NearestDot {
  readonly rule: string;
  readonly x: number;
  readonly y: number;
  /** False where no source we read confirms the talks it is measured from. */
  readonly isConfirmed: boolean;
}

/** Weeks drawn one by one on either side; what lies farther stands in a block. */
export const WEEKS = 13;
const FAR_COLUMNS = 3;
/** Columns from the left edge to the middle one: block, gap, weeks. */
const MIDDLE = FAR_COLUMNS + 1 + WEEKS;
const COLUMNS = 2 * MIDDLE + 1;
const NAMED_WEEKS = [4, 8, 12];

/** @param isConfirmed - whether the talks of that id are confirmed; dots that rest on others come on top of their column */
export function layoutNearest(
  rules: readonly RuleNearTalks[],
  isConfirmed: (milestone: string) => boolean,
  width: number,
): NearestGeometry {
  const pitch = width / COLUMNS;
  const placed = rules.flatMap(({ rule, nearest }) =>
    nearest ? [{ rule, column: columnOf(nearest.days), isConfirmed: isConfirmed(nearest.milestone) }] : [],
  );
  const columns = group(placed, ({ column }) => column);
  const rowsOf = (column: number) => {
    const dots = columns.get(column)?.length ?? 0;
    return isFar(column) ? Math.ceil(dots / FAR_COLUMNS) : dots;
  };
  const rows = max([...columns.keys()], rowsOf) ?? 0;
  const top = 22;
  const baseline = roundPx(top + Math.max(rows, 3) * pitch + 2);
  const dots = [...columns].flatMap(([column, inColumn]) =>
    [...inColumn]
      .sort((a, b) => Number(b.isConfirmed) - Number(a.isConfirmed))
      .map(({ rule, isConfirmed: confirmed }, index) => {
        const [across, up] = isFar(column) ? [index % FAR_COLUMNS, Math.floor(index / FAR_COLUMNS)] : [0, index];
        return {
          rule,
          x: roundPx(xOf(column, across) * pitch),
          y: roundPx(baseline - 2 - (up + 0.5) * pitch),
          isConfirmed: confirmed,
        };
      }),
  );
  const middle = (MIDDLE + 0.5) * pitch;
  const near = [-1, 0, 1].reduce((sum, column) => sum + (columns.get(column)?.length ?? 0), 0);
  const far = (side: -1 | 1) => `${columns.get(side * (WEEKS + 1))?.length ?? 0} farther`;
  const [tickY, nameY] = [baseline + 16, baseline + 34];
  const weekMiddle = (week: number) => (MIDDLE + week + 0.5) * pitch;
  const weeks = NAMED_WEEKS.flatMap((week) => [-week, week]);
  return {
    width,
    height: nameY + 6,
    baseline,
    radius: roundPx(pitch * 0.42),
    dots,
    band: {
      x: roundPx((MIDDLE - 1) * pitch),
      y: top - 4,
      width: roundPx(3 * pitch),
      height: roundPx(baseline - top + 4),
    },
    axis: { left: roundPx((FAR_COLUMNS + 0.5) * pitch), right: roundPx((COLUMNS - FAR_COLUMNS - 0.5) * pitch) },
    ticks: range(-WEEKS, WEEKS + 1).map((week) => roundPx(weekMiddle(week))),
    labels: [
      labelAt(far(-1), { x: 0, y: 12, anchor: 'start' }),
      labelAt(`${near} within 7 days`, { x: middle, y: 12, anchor: 'middle' }),
      labelAt(far(1), { x: width, y: 12, anchor: 'end' }),
      labelAt('more', { x: 0, y: tickY, anchor: 'start' }),
      ...weeks.map((week) => labelAt(String(Math.abs(week)), { x: weekMiddle(week), y: tickY, anchor: 'middle' })),
      labelAt('more', { x: width, y: tickY, anchor: 'end' }),
      labelAt('weeks before', { x: 0, y: nameY, anchor: 'start' }),
      labelAt('talks', { x: middle, y: nameY, anchor: 'middle' }),
      labelAt('weeks after', { x: width, y: nameY, anchor: 'end' }),
    ],
  };
}

/** 0 for the days of the talks, 1 for days 1 to 7 after, -1 for as many before; beyond the last week one column more. */
export function columnOf(days: number): number {
  const week = Math.sign(days) * Math.ceil(Math.abs(days) / 7);
  return Math.max(-WEEKS - 1, Math.min(WEEKS + 1, week)) || 0;
}

function isFar(column: number): boolean {
  return Math.abs(column) > WEEKS;
}

/** Middle of a dot, in columns from the left edge. */
function xOf(column: number, across: number): number {
  if (!isFar(column)) return MIDDLE + column + 0.5;
  return (column < 0 ? across : COLUMNS - FAR_COLUMNS + across) + 0.5;
}
