import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChanceResult } from '../../record/nearness-by-chance.ts';
import type { Box } from '../../timeline/layout/boxes.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';
import { type ChartLabel, labelAt } from './place-labels.ts';

/** How often so many rules were near by chance: a column a number, and where the record stands. */
export interface ChanceGeometry {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly columns: readonly (Box & { readonly isInside: boolean })[];
  /** The column of the observed number, and the line above it. */
  readonly observed: { readonly x: number; readonly top: number };
  readonly labels: readonly ChartLabel[];
}

const TOP = 26;
const COLUMNS_HEIGHT = 84;

/**
 * @param most - largest number on the axis, the same for all drawings that stand side by side
 */
export function layoutChance(
  { distribution, interval: [least, greatest], observed }: ChanceResult,
  most: number,
  width: number,
): ChanceGeometry {
  const baseline = TOP + COLUMNS_HEIGHT;
  const pitch = width / (most + 1);
  const y = scaleLinear([0, max(distribution) ?? 1], [0, COLUMNS_HEIGHT]);
  const middle = (near: number): number => (near + 0.5) * pitch;
  const columns = distribution.slice(0, most + 1).flatMap((times, near) => {
    if (times === 0) return [];
    const height = Math.max(y(times), 0.5);
    return [
      {
        x: roundPx(near * pitch + 0.5),
        y: roundPx(baseline - height),
        width: roundPx(pitch - 1),
        height: roundPx(height),
        isInside: near >= least && near <= greatest,
      },
    ];
  });
  const x = middle(observed.near);
  const anchor = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
  return {
    width,
    height: baseline + 20,
    baseline,
    columns,
    observed: { x: roundPx(x), top: TOP - 8 },
    labels: [
      labelAt(`the record: ${observed.near}`, { x, y: 12, anchor }),
      ...[0, 5, 10, 15, 20]
        .filter((near) => near <= most)
        .map((near) => labelAt(String(near), { x: middle(near), y: baseline + 16, anchor: 'middle' })),
    ],
  };
}
