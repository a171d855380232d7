/** A length in px to one decimal: finer is not seen, and makes the drawing heavier. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
