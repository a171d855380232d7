import type { PlacedLabel } from '../layout/geometry.ts';
import { node, type SvgNode } from './svg-node.ts';

/** Where words stand, as a transform: to move them costs the browser a fraction of what new `x` and `y` cost. */
function at(x: number, y: number): string {
  return `translate(${x},${y})`;
}

/** One line of words. */
export function drawWords(
  key: string,
  text: string,
  x: number,
  y: number,
  more: Readonly<Record<string, string | undefined>> = {},
): SvgNode {
  return node('text', key, { transform: at(x, y), ...more }, text);
}

/** The words of a label, a line each. */
export function drawLabel({ id, lines, anchor }: PlacedLabel, classes: readonly (string | false)[]): SvgNode {
  const [first] = lines;
  return node(
    'text',
    id,
    {
      class: classes,
      transform: first && at(first.x, first.y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    lines.map(({ y, text }, index) =>
      node('tspan', String(index), index === 0 ? {} : { x: 0, y: Math.round((y - (first?.y ?? 0)) * 10) / 10 }, text),
    ),
  );
}
