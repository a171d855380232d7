import type { PlacedLabel } from '../layout/geometry.ts';
import { node, type SvgNode } from './svg-node.ts';

/** One line of words. */
export function drawWords(
  key: string,
  text: string,
  x: number,
  y: number,
  more: Readonly<Record<string, string | undefined>> = {},
): SvgNode {
  return node('text', key, { x, y, ...more }, text);
}

/** The words of a label, a line each. */
export function drawLabel({ id, lines, anchor }: PlacedLabel, classes: readonly (string | false)[]): SvgNode {
  return node(
    'text',
    id,
    { class: classes, 'data-label': id, 'text-anchor': anchor },
    lines.map(({ x, y, text }, index) => node('tspan', String(index), { x, y }, text)),
  );
}
