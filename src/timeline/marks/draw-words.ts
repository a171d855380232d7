import type { PlacedLabel } from '../layout/geometry.ts';
import { node, type SvgNode, translate } from './svg-node.ts';

/** One line of words. A group carries their place: to move it costs the browser a tenth of what it costs to move words. */
export function drawWords(
  key: string,
  text: string,
  x: number,
  y: number,
  more: Readonly<Record<string, string | undefined>> = {},
): SvgNode {
  return node('g', key, { transform: translate({ x, y }) }, [node('text', 'words', more, text)]);
}

/** A label in its group: its words, a line each, and what leads from them to what they name. */
export function drawLabel({ id, lines, anchor, leader }: PlacedLabel, classes: readonly (string | false)[]): SvgNode {
  const [first = { x: 0, y: 0 }] = lines;
  const right = (x: number): number => Math.round((x - first.x) * 10) / 10;
  const down = (y: number): number => Math.round((y - first.y) * 10) / 10;
  return node('g', id, { class: classes, transform: translate(first) }, [
    ...(leader
      ? [
          node('path', 'leader', {
            class: 'leader',
            d: `M${right(leader.x1)},${down(leader.y1)}L${right(leader.x2)},${down(leader.y2)}`,
          }),
        ]
      : []),
    node(
      'text',
      'words',
      { 'text-anchor': anchor === 'start' ? undefined : anchor },
      lines.length > 1
        ? lines.map(({ y, text }, index) => node('tspan', String(index), index === 0 ? {} : { x: 0, y: down(y) }, text))
        : lines.map(({ text }) => text).join(''),
    ),
  ]);
}
