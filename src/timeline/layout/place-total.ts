import { ticks } from 'd3-array';
import type { CountTick, PlacedTotal } from './geometry.ts';
import { linearMap } from './linear-map.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { TimeWindow } from './time-window.ts';
import type { ListEvent } from './timeline-event.ts';

/** Made once: to make one takes longer than a whole drawing. */
const numbers = new Intl.NumberFormat('en-GB');

/** Px that the name of the panel takes above its base. */
const NAME_ROOM = 30;

/**
 * The running total since the record begins, as a line in steps with an axis of its own.
 *
 * Its scale begins at zero. Additions count where they are known to have been made; a floor among
 * them makes the whole a floor.
 *
 * @param events - of the List's lane, in order of time, those before the window included
 * @param kind - "net" takes removals off
 * @param top - px; the line's highest place
 */
export function placeTotal(
  events: readonly ListEvent[],
  window: TimeWindow,
  toX: (ms: number) => number,
  kind: 'net' | 'gross',
  top: number,
): PlacedTotal {
  const left = toX(window.startMs);
  const right = toX(window.endMs);
  let sum = 0;
  let isFloor = false;
  let highest = 0;
  const steps: { x: number; sum: number }[] = [{ x: left, sum: 0 }];
  for (const { startMs, count, removed } of events) {
    if (startMs >= window.endMs) break;
    sum += count.organisations - (kind === 'net' ? removed : 0);
    isFloor ||= count.isFloor && count.organisations > 0;
    highest = Math.max(highest, sum);
    const x = startMs < window.startMs ? left : toX(startMs);
    const last = steps.at(-1);
    if (last?.x === x) last.sum = sum;
    else steps.push({ x, sum });
  }
  const bottom = top + sizes.totalHeight;
  const most = Math.max(highest, 10);
  const toY = linearMap([0, most], [bottom, top]);
  const [first, ...others] = steps.map((step) => ({ x: step.x, y: roundPx(toY(step.sum)) }));
  const line = others.map(({ x, y }) => `H${x}V${y}`).join('');
  const start = `M${left},${first?.y ?? bottom}`;
  return {
    top,
    bottom,
    line: `${start}${line}H${right}`,
    area: `M${left},${bottom}V${first?.y ?? bottom}${line}H${right}V${bottom}Z`,
    // The lower half of the gutter belongs to the panel's name.
    ticks: ticks(0, most, 3)
      .slice(1)
      .map((value) => placeTick(value, roundPx(toY(value)), left))
      .filter(({ y }) => y < bottom - NAME_ROOM)
      .slice(-1),
    end: { x: right, y: roundPx(toY(sum) - 5), text: `${numbers.format(sum)}${isFloor ? '+' : ''}` },
  };
}

function placeTick(value: number, y: number, left: number): CountTick {
  return { y, labelX: left - 8, labelY: roundPx(y + 4), label: numbers.format(value) };
}
