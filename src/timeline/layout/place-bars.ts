import type { BarSegment, PlacedBar } from './geometry.ts';
import { placeSquares, squaresWidth } from './place-squares.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { spreadOut } from './spread-out.ts';
import type { ListBin } from './stack-bins.ts';
import { textWidth } from './text-width.ts';

const NUMBER_SIZE = 12;

/** The vertical measure of the List's lane. */
export interface CountScale {
  readonly baseline: number;
  /** Px an organisation is high. */
  readonly perOrganisation: number;
}

/**
 * One bar a calendar unit, in the middle of its stretch.
 *
 * @param toX - ms since 1970-01-01 UTC to px
 */
export function placeUnitBars(bins: readonly ListBin[], toX: (ms: number) => number, scale: CountScale): PlacedBar[] {
  return numberBars(
    bins.map((bin) => {
      const left = toX(bin.startMs);
      const room = toX(bin.endMs) - left;
      // Whole px: else every bar changes its form in every frame of a zoom.
      const width = Math.min(Math.max(Math.floor(room - 2), sizes.minBarWidth), sizes.maxBarWidth);
      return placeBar(bin, left + room / 2, width, scale);
    }),
  );
}

/** How far a rule's bar may stand from its day, in px, where another rule is too near. */
const MOST_SHIFT = 12;
/** Squares are broader, and the window they show in is short. */
const MOST_SHIFT_OF_SQUARES = 30;

/**
 * A bar for every rule, not yet numbered, rules of neighbouring days beside each other; nothing when they do not fit.
 *
 * @param asSquares - a square an organisation instead of a bar
 */
export function placeRuleBars(
  bins: readonly ListBin[],
  toX: (ms: number) => number,
  scale: CountScale,
  plot: { readonly left: number; readonly right: number },
  asSquares: boolean,
): PlacedBar[] | undefined {
  const wanted = bins.map((bin) => ({
    middle: (toX(bin.startMs) + toX(bin.endMs)) / 2,
    width: asSquares ? squaresWidth(bin.organisations) : sizes.ruleBarWidth,
  }));
  const middles = spreadOut(wanted, sizes.segmentGap, plot.left, plot.right);
  const most = asSquares ? MOST_SHIFT_OF_SQUARES : MOST_SHIFT;
  if (!middles?.every((middle, index) => Math.abs(middle - (wanted[index]?.middle ?? 0)) <= most)) return undefined;
  return bins.map((bin, index) => {
    const bar = placeBar(bin, middles[index] ?? 0, wanted[index]?.width ?? 0, scale);
    return asSquares && bin.organisations > 0 ? placeSquares(bar, bin, scale.baseline) : bar;
  });
}

function placeBar(bin: ListBin, middle: number, width: number, scale: CountScale): PlacedBar {
  const x = roundPx(middle - width / 2);
  const rise = Math.max(bin.organisations * scale.perOrganisation, bin.organisations > 0 ? sizes.minBarHeight : 0);
  const drop = bin.removed > 0 ? Math.max(bin.removed * scale.perOrganisation, sizes.minBarHeight) : 0;
  const hasChange = bin.events.some(({ count, removed }) => count.organisations === 0 && removed === 0);
  return {
    key: bin.key,
    startMs: bin.startMs,
    endMs: bin.endMs,
    x,
    width: roundPx(width),
    top: roundPx(scale.baseline - rise),
    organisations: bin.organisations,
    isFloor: bin.isFloor,
    segments: bin.organisations > 0 ? placeSegments(bin, scale.baseline, rise) : [],
    ...(drop > 0
      ? { removal: { x, y: scale.baseline + 1, width: roundPx(width), height: roundPx(drop), count: bin.removed } }
      : {}),
    ...(hasChange ? { change: { x: roundPx(middle), y: roundPx(scale.baseline + 1 + drop) } } : {}),
    isUnsure: bin.events.every(({ isApproximate, isUnconfirmed }) => isApproximate || isUnconfirmed),
    events: bin.events.map(({ id }) => id),
  };
}

function placeSegments(bin: ListBin, baseline: number, rise: number): BarSegment[] {
  const last = bin.segments.length - 1;
  const each = rise / bin.organisations;
  return bin.segments.map(({ theme, from, to }, index) => {
    const gap = index === last ? 0 : sizes.segmentGap;
    const height = Math.max((to - from) * each - gap, 1);
    return { theme, y: roundPx(baseline - from * each - height), height: roundPx(height) };
  });
}

/** Puts the number above each bar, the tallest first, where it touches neither another number nor a taller bar. */
export function numberBars(bars: readonly PlacedBar[]): PlacedBar[] {
  const taken = bars.map((bar) => ({ left: bar.x, right: bar.x + bar.width, top: bar.top, bottom: Infinity }));
  const numbers = new Map<PlacedBar, PlacedBar['number']>();
  const byHeight = bars.filter(({ organisations }) => organisations > 0);
  byHeight.sort((a, b) => b.organisations - a.organisations || a.x - b.x);
  for (const bar of byHeight.slice(0, sizes.mostNumbers)) {
    const text = `${bar.organisations}${bar.isFloor ? '+' : ''}`;
    const half = textWidth(text, NUMBER_SIZE) / 2 + 2;
    const x = roundPx(bar.x + bar.width / 2);
    const box = { left: x - half, right: x + half, top: bar.top - NUMBER_SIZE - 4, bottom: bar.top - 3 };
    const isFree = taken.every(
      (other) =>
        other.right <= box.left || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom,
    );
    if (!isFree) continue;
    taken.push(box);
    numbers.set(bar, { x, y: roundPx(bar.top - 5), text });
  }
  return bars.map((bar) => {
    const number = numbers.get(bar);
    return number ? { ...bar, number } : bar;
  });
}
