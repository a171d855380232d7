import type { Box } from '../../timeline/layout/boxes.ts';

const STEP = 3;

/**
 * Small boxes that cover a broken line, so that a label can keep clear of it.
 *
 * @param vertices - `undefined` breaks the line
 */
export function boxesAlong(vertices: readonly (readonly [x: number, y: number] | undefined)[]): Box[] {
  return vertices.slice(1).flatMap((to, index) => {
    const from = vertices[index];
    if (!from || !to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP));
    return Array.from({ length: steps }, (_, step) =>
      box(from, [from[0] + dx / steps, from[1] + dy / steps], step, [dx / steps, dy / steps]),
    );
  });
}

function box(
  from: readonly [number, number],
  to: readonly [number, number],
  step: number,
  [dx, dy]: readonly [number, number],
): Box {
  return {
    x: Math.min(from[0], to[0]) + dx * step - 1,
    y: Math.min(from[1], to[1]) + dy * step - 1,
    width: Math.abs(dx) + 2,
    height: Math.abs(dy) + 2,
  };
}
