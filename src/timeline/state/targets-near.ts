import type { Target } from '../layout/geometry.ts';

/**
 * The bars that a pointer means: bars of neighbouring months stand closer than a finger is wide, so the lane is one
 * surface, and what lies within reach of the pointer is meant.
 *
 * @param targets - of one lane, in order of time
 * @param x - of the pointer, in px of the drawing
 * @param reach - to either side; 12 px make the 24 that WCAG 2.5.8 asks for
 */
export function targetsNear(
  targets: readonly Target[],
  x: number,
  reach = 12,
): { readonly nearest: Target; readonly all: readonly Target[] } | undefined {
  const all = targets.filter((target) => Math.abs(target.x - x) <= reach);
  const [first, ...others] = all;
  if (!first) return undefined;
  const nearest = others.reduce((best, other) => (Math.abs(other.x - x) < Math.abs(best.x - x) ? other : best), first);
  return { nearest, all };
}
