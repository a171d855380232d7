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
      ['bar', bar.isUnsure && 'is-approximate', bar.organisations > 0 && bar.organisations < 4 && 'is-few'],
      [hitArea(bar, g.listLane.bottom), ...drawShapes(bar)],
      look,
    ),
  );
  return drawLane('list', bars, look);
}

/** What the focus ring goes round, so that it does not depend on how high the bar is. */
function hitArea({ x, width, top, removal, change }: PlacedBar, baseline: number): SvgNode {
  const bottom = Math.max(removal ? removal.y + removal.height : baseline, change ? change.y + 6 : baseline);
  return node('rect', 'ring', {
    class: 'ring',
    x: x - 2,
    y: Math.min(top, baseline - 4) - 2,
    width: width + 4,
    height: bottom - Math.min(top, baseline - 4) + 4,
  });
}

function drawShapes({ segments, squares, removal, change, x, width }: PlacedBar): SvgNode[] {
  return [
    ...segments.map(({ theme, y, height }) => node('rect', theme, { class: `theme-${theme}`, x, y, width, height })),
    ...(squares ?? []).map(({ theme, path }) => node('path', theme, { class: `theme-${theme}`, d: path })),
    ...(removal
      ? [
          node('rect', 'removal', {
            class: 'removal',
            x: removal.x,
            y: removal.y,
            width: removal.width,
            height: removal.height,
          }),
        ]
      : []),
    ...(change ? [node('path', 'change', { class: 'change', d: `M${change.x},${change.y}v6` })] : []),
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
    ...g.barLabels.map((label) =>
      node('g', label.id, { class: ['bar-label', isDimmed([label.id], look) && 'is-dimmed'] }, [
        ...(label.leader
          ? [
              node('path', 'leader', {
                class: 'leader',
                d: `M${label.leader.x1},${label.leader.y1}L${label.leader.x2},${label.leader.y2}`,
              }),
            ]
          : []),
        drawLabel(label, []),
      ]),
    ),
  ]);
}
