import type { PlacedBar } from './geometry.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { ListBin } from './stack-bins.ts';

const STEP = sizes.square + 1;
/** Squares in a row, unless the stack would grow too high. */
const FIVE = 5;

/** How many squares stand in a row, so that the stack is no higher than the tallest bar. */
function columnsFor(organisations: number): number {
  const rows = Math.floor(sizes.listHeight / STEP);
  return Math.max(FIVE, Math.ceil(organisations / rows));
}

/** How broad a stack of squares is, in px; that of a thin bar where there is none. */
export function squaresWidth(organisations: number): number {
  if (organisations === 0) return sizes.ruleBarWidth;
  return Math.min(organisations, columnsFor(organisations)) * STEP - 1;
}

/** A bar as a tidy stack of squares, one an organisation, five in a row from the baseline up, a path a theme, from the bar's left edge on the baseline. */
export function placeSquares(bar: PlacedBar, bin: ListBin, baseline: number): PlacedBar {
  const columns = columnsFor(bin.organisations);
  const squareAt = (index: number): string => {
    const x = (index % columns) * STEP;
    const y = -Math.floor(index / columns) * STEP - sizes.square;
    return `M${x},${y}h${sizes.square}v${sizes.square}h${-sizes.square}z`;
  };
  const rows = Math.ceil(bin.organisations / columns);
  return {
    ...bar,
    top: roundPx(baseline - rows * STEP + 1),
    segments: [],
    squares: bin.segments.map(({ theme, from, to }) => ({
      theme,
      path: Array.from({ length: to - from }, (_, index) => squareAt(from + index)).join(''),
    })),
  };
}
