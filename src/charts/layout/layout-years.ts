import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { type ThemeGroup, themeGroups } from '../../record/theme-group.ts';
import { wordsOf } from '../../record/vocabulary.ts';
import type { Box } from '../../timeline/layout/boxes.ts';
import { barPath } from './bar-path.ts';
import { shortCount, type YearOfAdditions } from './count-additions.ts';
import { type ChartLabel, middleWithin, placeLabels } from './place-labels.ts';

/** A column a year, drawn as one path a theme. */
export interface YearsGeometry {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly paths: readonly { readonly group: ThemeGroup; readonly d: string }[];
  readonly numbers: readonly ChartLabel[];
  readonly ticks: readonly ChartLabel[];
  /** The whole columns, for tests and for collisions. */
  readonly columns: readonly Box[];
}

const HEADROOM = 18;
const AXIS = 18;
/** Room a year needs for its number to stand above it alone. */
const ROOMY = 20;

/** All additions, a column a year, stacked by theme from the baseline up; numbers where they find room, the largest first. */
export function layoutYears(years: readonly YearOfAdditions[], width: number, tallestPx: number): YearsGeometry {
  const top = max(years, ({ count }) => count.organisations) ?? 0;
  const plot = plotOf(years, width, top, tallestPx);
  const groups = wordsOf(themeGroups);
  const segments = years.map((year) => stack(year, groups, plot));
  return finish(years, plot, {
    paths: groups.map((group, index) => ({ group, d: barPath(segments.flatMap((boxes) => boxes[index] ?? [])) })),
    columns: years.map((year) => plot.columnOf(year.year, year.count.organisations)),
    wanted: [...years]
      .sort((a, b) => b.count.organisations - a.count.organisations || a.year - b.year)
      .filter(({ count }) => count.organisations > 0)
      .map((year) => ({ text: shortCount(year.count), year })),
    isNamedYear: (year) => year % 5 === 0,
    gap: width / years.length < ROOMY ? 5 : 3,
  });
}

/**
 * The additions of one theme group, small, with its largest year named.
 *
 * @param top - organisations at the top of the panel; the same for all panels, so that they compare
 */
export function layoutPanel(years: readonly YearOfAdditions[], group: ThemeGroup, top: number): YearsGeometry {
  const plot = plotOf(years, 136, top, 56);
  const columns = years.map(({ year, byGroup }) => plot.columnOf(year, byGroup[group].organisations));
  const peak = years.reduce((a, b) => (b.byGroup[group].organisations > a.byGroup[group].organisations ? b : a));
  return finish(years, plot, {
    paths: [{ group, d: barPath(columns) }],
    columns,
    wanted: [{ text: `${shortCount(peak.byGroup[group])} in ${peak.year}`, year: peak }],
    isNamedYear: () => false,
    gap: 0,
  });
}

interface Plot {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly middleOf: (year: number) => number;
  readonly columnOf: (year: number, organisations: number, below?: number) => Box;
}

function plotOf(years: readonly YearOfAdditions[], width: number, top: number, tallestPx: number): Plot {
  const x = scaleBand(
    years.map(({ year }) => year),
    [0, width],
  ).paddingInner(0.28);
  const y = scaleLinear([0, Math.max(top, 1)], [0, tallestPx]);
  const baseline = HEADROOM + tallestPx;
  const leftOf = (year: number) => x(year) ?? 0;
  return {
    width,
    height: baseline + AXIS,
    baseline,
    middleOf: (year) => leftOf(year) + x.bandwidth() / 2,
    columnOf: (year, organisations, below = 0) => ({
      x: leftOf(year),
      y: baseline - y(below + organisations),
      width: x.bandwidth(),
      height: y(organisations),
    }),
  };
}

function stack({ year, byGroup }: YearOfAdditions, groups: readonly ThemeGroup[], { columnOf }: Plot): Box[] {
  let below = 0;
  return groups.map((group) => {
    const { organisations } = byGroup[group];
    const box = columnOf(year, organisations, below);
    below += organisations;
    return box;
  });
}

interface Drawn {
  readonly paths: YearsGeometry['paths'];
  readonly columns: readonly Box[];
  readonly wanted: readonly { readonly text: string; readonly year: YearOfAdditions }[];
  readonly isNamedYear: (year: number) => boolean;
  /** Kept free beside the numbers, which on a narrow drawing would run into one another. */
  readonly gap: number;
}

function finish(years: readonly YearOfAdditions[], plot: Plot, drawn: Drawn): YearsGeometry {
  const { width, height, baseline, middleOf } = plot;
  const { paths, columns, wanted, isNamedYear, gap } = drawn;
  const topOf = new Map(years.map(({ year }, index) => [year, columns[index]?.y ?? baseline]));
  const at = (text: string, year: number, y: number) => ({
    text,
    spots: [{ x: middleWithin(text, middleOf(year), width), y, anchor: 'middle' as const }],
  });
  const numbers = wanted.map(({ text, year: { year } }) => {
    const { spots } = at(text, year, (topOf.get(year) ?? baseline) - 4);
    // A taller neighbour on the right leaves room on the left.
    return { text, spots: [0, 3, 6].flatMap((left) => spots.map((spot) => ({ ...spot, x: spot.x - left }))) };
  });
  const names = years.map(({ year }) => year);
  // Both ends of the axis come first, so that no chart is without its first and last year.
  const ticks = [...new Set([...names.slice(0, 1), ...names.slice(-1), ...names.filter(isNamedYear)])];
  return {
    width,
    height,
    baseline,
    paths: paths.filter(({ d }) => d !== ''),
    numbers: placeLabels(numbers, columns, { width, height }, gap),
    ticks: placeLabels(
      ticks.map((year) => at(String(year), year, height - 4)),
      [],
      { width, height },
    ),
    columns,
  };
}
