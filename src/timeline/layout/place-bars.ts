import type { BarSegment, PlacedBar } from './geometry.ts';
import { textWidth } from './text-width.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { MonthStack } from './stack-months.ts';

const NUMBER_SIZE = 12;

/**
 * One bar a month, its themes stacked up from the baseline.
 *
 * @param toX - ms since 1970-01-01 UTC to px
 * @param count - organisations to px, counted down from the baseline
 */
export function placeBars(
  months: readonly MonthStack[],
  toX: (ms: number) => number,
  count: (organisations: number) => number,
): PlacedBar[] {
  const bars = months.map((month): PlacedBar => {
    const left = toX(month.startMs);
    const room = toX(month.endMs) - left;
    const width = Math.min(Math.max(room - 2, sizes.minBarWidth), sizes.maxBarWidth);
    const top = Math.min(count(month.organisations), count(0) - sizes.minBarHeight);
    const middle = left + room / 2;
    return {
      month: new Date(month.startMs).toISOString().slice(0, 7),
      x: roundPx(middle - width / 2),
      width: roundPx(width),
      top: roundPx(top),
      organisations: month.organisations,
      isFloor: month.isFloor,
      segments: placeSegments(month, count),
      events: month.events.map(({ id }) => id),
    };
  });
  return numberBars(bars);
}

function placeSegments(month: MonthStack, count: (organisations: number) => number): BarSegment[] {
  const last = month.segments.length - 1;
  const baseline = count(0);
  const stretch = Math.max(sizes.minBarHeight / (baseline - count(month.organisations)), 1);
  const rise = (organisations: number): number => (baseline - count(organisations)) * stretch;
  return month.segments.map(({ theme, from, to }, index) => {
    const bottom = baseline - rise(from);
    const gap = index === last ? 0 : sizes.segmentGap;
    const height = Math.max(rise(to) - rise(from) - gap, 1);
    return { theme, y: roundPx(bottom - height), height: roundPx(height) };
  });
}

/** Puts the number above each bar, the tallest first, where it touches neither another number nor a taller bar. */
function numberBars(bars: readonly PlacedBar[]): PlacedBar[] {
  const taken = bars.map((bar) => ({ left: bar.x, right: bar.x + bar.width, top: bar.top, bottom: Infinity }));
  const numbers = new Map<PlacedBar, PlacedBar['number']>();
  for (const bar of [...bars].sort((a, b) => b.organisations - a.organisations || a.x - b.x)) {
    const text = `${bar.organisations}${bar.isFloor ? '+' : ''}`;
    const half = textWidth(text, NUMBER_SIZE) / 2;
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
