/** A thing of some width that wants to stand with its middle at a place, in px. */
export interface Standing {
  readonly middle: number;
  readonly width: number;
}

/**
 * Moves things in a row apart, as little as a pass from either side does, so that none covers another.
 *
 * @param wanted - in order of their middles
 * @param gap - kept free between two, in px
 * @returns the middles, in input order, all inside `[left, right]`; nothing when they do not fit
 */
export function spreadOut(wanted: readonly Standing[], gap: number, left: number, right: number): number[] | undefined {
  const total = wanted.reduce((sum, { width }) => sum + width + gap, -gap);
  if (total > right - left) return undefined;
  const middles: number[] = [];
  let free = left;
  for (const { middle, width } of wanted) {
    const start = Math.max(middle - width / 2, free);
    middles.push(start + width / 2);
    free = start + width + gap;
  }
  let wall = right;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const width = wanted[index]?.width ?? 0;
    const middle = Math.min(middles[index] ?? 0, wall - width / 2);
    middles[index] = middle;
    wall = middle - width / 2 - gap;
  }
  return middles;
}
