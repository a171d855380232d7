import type { PlacedBar, TimelineGeometry } from '../layout/geometry.ts';
import { drawLane, drawTarget, isDimmed } from './draw-target.ts';
import type { DrawingLook } from './draw-timeline.ts';
import { drawLabel, drawWords } from './draw-words.ts';
import { node, type SvgNode } from './svg-node.ts';

/** The List's lane: what was added above the baseline, what was taken off below it. */
export function drawBars(g: TimelineGeometry, look: DrawingLook): SvgNode {
  const bars = g.bars.map((bar) =>
    drawTarget(
      bar,
      { x: bar.x, y: g.listLane.bottom },
      ['bar', bar.isUnsure && 'is-approximate', bar.organisations > 0 && bar.organisations < 4 && 'is-few'],
      drawShapes(bar, g.listLane.bottom),
      look,
    ),
  );
  return drawLane('list', bars, look);
}

/** Shapes around the bar's own zero: its left edge, on the baseline. */
function drawShapes(bar: PlacedBar, baseline: number): SvgNode[] {
  const { segments, squares, removal, change, x, width } = bar;
  const down = (y: number): number => Math.round((y - baseline) * 10) / 10;
  return [
    ...segments.map(({ theme, y, height }) =>
      node('rect', theme, { class: `theme-${theme}`, y: down(y), width, height }),
    ),
    ...(squares ?? []).map(({ theme, path }) => node('path', theme, { class: `theme-${theme}`, d: path })),
    ...(removal
      ? [
          node('rect', 'removal', {
            class: 'removal',
            y: down(removal.y),
            width: removal.width,
            height: removal.height,
          }),
        ]
      : []),
    ...(change
      ? [node('path', 'change', { class: 'change', d: `M${Math.round((change.x - x) * 10) / 10},${down(change.y)}v6` })]
      : []),
  ];
}

/** The numbers and names of bars. A screen reader has them in the names of the targets. */
export function drawBarWords(g: TimelineGeometry, look: DrawingLook): SvgNode {
  return node('g', 'bar-words', { class: 'bar-words', 'aria-hidden': 'true' }, [
    ...g.bars.flatMap(({ key, number, events }) =>
      number
        ? [
            drawWords(`number-${key}`, number.text, number.x, number.y, {
              class: isDimmed(events, look) ? 'bar-number is-dimmed' : 'bar-number',
              'text-anchor': 'middle',
            }),
          ]
        : [],
    ),
    ...g.barLabels.map((label) => drawLabel(label, ['bar-label', isDimmed([label.id], look) && 'is-dimmed'])),
  ]);
}
