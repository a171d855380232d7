import { max } from 'd3-array';
import { unitOfAtLeast } from './calendar-units.ts';
import { mergeInTime } from './merge-in-time.ts';
import type { PlacedBar } from './geometry.ts';
import { type CountScale, numberBars, placeRuleBars, placeUnitBars } from './place-bars.ts';
import type { BarUnit } from './place-lane-names.ts';
import { sizes } from './sizes.ts';
import { type ListBin, stackBins, tallest } from './stack-bins.ts';
import type { ListEvent } from './timeline-event.ts';

/** The fewest organisations the scale reaches to, so that a month of few is not blown up. */
const LEAST_SCALE = 10;

export interface ListBars {
  readonly bars: readonly PlacedBar[];
  /** The bars of everything, for what stands behind; none where nothing does. */
  readonly ghosts: readonly PlacedBar[];
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
 * @param context - rules in the window that only stand behind, pale; in order of time
 * @param months - that the window shows
 */
export function barsFor(
  events: readonly ListEvent[],
  context: readonly ListEvent[],
  toX: (ms: number) => number,
  baseline: number,
  plot: { readonly left: number; readonly right: number },
  months: number,
): ListBars {
  const all = context.length > 0 ? mergeInTime(events, context) : events;
  const own = new Set(events);
  if (months <= 36) {
    const allBins = stackBins(all, 'rule');
    const { most, scale } = scaleFor(allBins, baseline);
    const forms = months < 6 ? (['squares', 'rule'] as const) : (['rule'] as const);
    for (const unit of forms) {
      const placed = placeRuleBars(allBins, toX, scale, plot, unit === 'squares');
      if (!placed) continue;
      const isOwn = (_: unknown, index: number): boolean => (allBins[index]?.events ?? []).some((one) => own.has(one));
      const bars = numberBars(placed.filter(isOwn));
      return { bars, bins: allBins.filter(isOwn), unit, most, ghosts: context.length > 0 ? placed : [] };
    }
  }
  const monthPx = (plot.right - plot.left) / months;
  const least = unitOfAtLeast(sizes.minBarWidth, monthPx);
  const unit = months > 144 && least < 3 ? 3 : least;
  const allBins = stackBins(all, unit);
  const { most, scale } = scaleFor(allBins, baseline);
  const bins = context.length > 0 ? stackBins(events, unit) : allBins;
  return {
    bars: placeUnitBars(bins, toX, scale),
    bins,
    unit,
    most,
    ghosts: context.length > 0 ? placeUnitBars(allBins, toX, scale) : [],
  };
}

/** One measure above and below the baseline: what was added fits above it, what was taken off below. */
function scaleFor(bins: readonly ListBin[], baseline: number): { most: number; scale: CountScale } {
  const removed = max(bins, (bin) => bin.removed) ?? 0;
  const most = Math.max(tallest(bins), LEAST_SCALE, (removed * sizes.listHeight) / (sizes.removalRoom - 2));
  return { most, scale: { baseline, perOrganisation: sizes.listHeight / most } };
}
