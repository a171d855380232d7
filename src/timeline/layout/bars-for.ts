import { max } from 'd3-array';
import { unitOfAtLeast } from './calendar-units.ts';
import type { PlacedBar } from './geometry.ts';
import { type CountScale, placeRuleBars, placeUnitBars } from './place-bars.ts';
import type { BarUnit } from './place-lane-names.ts';
import { sizes } from './sizes.ts';
import { type ListBin, stackBins, tallest } from './stack-bins.ts';
import type { ListEvent } from './timeline-event.ts';

/** The fewest organisations the scale reaches to, so that a month of few is not blown up. */
const LEAST_SCALE = 10;

export interface ListBars {
  readonly bars: readonly PlacedBar[];
  /** What each bar stands for, in the same order. */
  readonly bins: readonly ListBin[];
  readonly unit: BarUnit;
  /** The organisations that the highest place of the lane stands for. */
  readonly most: number;
}

/**
 * The List's bars at the finest level that the window and the room allow: a square an organisation, a bar a
 * rule, a month, a quarter, or longer.
 *
 * @param events - in the window, in order of time
 * @param months - that the window shows
 */
export function barsFor(
  events: readonly ListEvent[],
  toX: (ms: number) => number,
  baseline: number,
  plot: { readonly left: number; readonly right: number },
  months: number,
): ListBars {
  if (months <= 36) {
    const bins = stackBins(events, 'rule');
    const { most, scale } = scaleFor(bins, baseline);
    const forms = months < 6 ? (['squares', 'rule'] as const) : (['rule'] as const);
    for (const unit of forms) {
      const bars = placeRuleBars(bins, toX, scale, plot, unit === 'squares');
      if (bars) return { bars, bins, unit, most };
    }
  }
  const monthPx = (plot.right - plot.left) / months;
  const least = unitOfAtLeast(sizes.minBarWidth, monthPx);
  const unit = months > 144 && least < 3 ? 3 : least;
  const bins = stackBins(events, unit);
  const { most, scale } = scaleFor(bins, baseline);
  return { bars: placeUnitBars(bins, toX, scale), bins, unit, most };
}

/** One measure above and below the baseline: what was added fits above it, what was taken off below. */
function scaleFor(bins: readonly ListBin[], baseline: number): { most: number; scale: CountScale } {
  const removed = max(bins, (bin) => bin.removed) ?? 0;
  const most = Math.max(tallest(bins), LEAST_SCALE, (removed * sizes.listHeight) / (sizes.removalRoom - 2));
  return { most, scale: { baseline, perOrganisation: sizes.listHeight / most } };
}
