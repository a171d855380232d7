import type { YearOfRules } from '../record/theme-rules';

/** The time and the height that drawings side by side share, so that they can be compared. */
export interface ColumnScale {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Organisations of the tallest column. */
  readonly most: number;
}

/** One year's column, in px of the drawing; y runs downwards. */
export interface Column {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A year with one organisation beside one with a hundred has to stay visible. */
const LEAST_HEIGHT = 2;
const GAP_SHARE = 0.25;

/** A column a year, as high as the organisations added in it. */
export function placeYearColumns(
  years: readonly YearOfRules[],
  { firstYear, lastYear, most }: ColumnScale,
  size: { width: number; height: number },
): Column[] {
  const step = size.width / (lastYear - firstYear + 1);
  return years
    .filter(({ added }) => added.organisations > 0)
    .map(({ year, added }) => {
      const height = Math.max(LEAST_HEIGHT, (size.height * added.organisations) / most);
      return {
        year,
        x: round((year - firstYear + GAP_SHARE / 2) * step),
        y: round(size.height - height),
        width: round(step * (1 - GAP_SHARE)),
        height: round(height),
      };
    });
}

/** Tenths of a px are finer than any screen, and shorter in the page. */
function round(px: number): number {
  return Math.round(px * 10) / 10;
}
