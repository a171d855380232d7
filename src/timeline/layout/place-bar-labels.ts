import { greatest } from 'd3-array';
import { type Box, boxesOverlap } from './boxes.ts';
import type { PlacedBar, PlacedLabel } from './geometry.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { ListBin } from './stack-bins.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** How far a label may rise above its bar before it is dropped, in steps of one line. */
const MAX_STEPS = 9;

/**
 * Names the bars whose rules the record gives a label, the largest first.
 *
 * A label stands above its bar, or higher up with a leader, where neither covers
 * a bar, number or other label; if no place is free it is dropped: the list has it.
 * Of several named rules in a bar the largest gives the name.
 *
 * @param ceiling - px from the top that labels may not pass
 */
export function placeBarLabels(
  bars: readonly PlacedBar[],
  bins: readonly ListBin[],
  plot: { readonly left: number; readonly right: number },
  ceiling: number,
): PlacedLabel[] {
  const taken: Box[] = bars.flatMap((bar) => [barBox(bar), ...numberBox(bar)]);
  const labels: PlacedLabel[] = [];
  const order = bins.map((bin, index) => ({ bin, bar: bars[index] }));
  order.sort((a, b) => b.bin.organisations - a.bin.organisations || a.bin.startMs - b.bin.startMs);
  for (const { bin, bar } of order) {
    const event = greatest(
      bin.events.filter(({ isLabelled }) => isLabelled),
      ({ count }) => count.organisations,
    );
    const label = bar && event && findPlace(event.id, event.label, bar, taken, plot, ceiling);
    if (!label) continue;
    taken.push(label.box, ...leaderBox(label));
    labels.push(label);
  }
  return labels;
}

function findPlace(
  id: string,
  text: string,
  bar: PlacedBar,
  taken: readonly Box[],
  plot: { readonly left: number; readonly right: number },
  ceiling: number,
): PlacedLabel | undefined {
  const wrapped = wrapLabel(text, sizes.label, sizes.labelWidth);
  if (!wrapped) return undefined;
  const { width, lines } = wrapped;
  const height = lines.length * sizes.labelLine + 2;
  const middle = bar.x + bar.width / 2;
  const anchors = [
    { anchor: 'middle', x: middle, left: middle - width / 2 },
    { anchor: 'end', x: middle + 4, left: middle + 4 - width },
    { anchor: 'start', x: middle - 4, left: middle - 4 },
  ] as const;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const bottom = bar.top - (bar.number ? 18 : 4) - step * sizes.labelLine;
    for (const { anchor, x, left } of anchors) {
      const box = { x: left, y: bottom - height, width, height };
      const fits = box.y >= ceiling && box.x >= plot.left && box.x + width <= plot.right;
      const label: PlacedLabel = {
        id,
        anchor,
        box,
        lines: lines.map((line, index) => ({
          x: roundPx(x),
          y: roundPx(box.y + (index + 1) * sizes.labelLine - 2),
          text: line,
        })),
        ...(step > 0
          ? {
              leader: {
                x1: roundPx(middle),
                y1: roundPx(bottom + 1),
                x2: roundPx(middle),
                y2: roundPx(bar.top - (bar.number ? 17 : 2)),
              },
            }
          : {}),
      };
      const covers = [box, ...leaderBox(label)].some((own) => taken.some((other) => boxesOverlap(own, other)));
      if (fits && !covers) return label;
    }
  }
  return undefined;
}

/** The room of the thin line, so that it strikes through nothing. */
function leaderBox({ leader }: PlacedLabel): Box[] {
  return leader ? [{ x: leader.x1 - 1, y: leader.y1, width: 2, height: leader.y2 - leader.y1 }] : [];
}

function barBox(bar: PlacedBar): Box {
  return { x: bar.x, y: bar.top, width: bar.width, height: 10_000 };
}

function numberBox(bar: PlacedBar): Box[] {
  if (!bar.number) return [];
  const width = textWidth(bar.number.text, 12);
  return [{ x: bar.number.x - width / 2, y: bar.number.y - 11, width, height: 13 }];
}
