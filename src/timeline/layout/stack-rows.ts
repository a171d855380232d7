/** A horizontal stretch on the drawing, in px from its left edge. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives every extent the lowest row where it touches no neighbour.
 *
 * Rows fill in order of start, so the same input always gives the same rows.
 *
 * @param extents - any order
 * @param gap - free space kept between neighbours in one row, in px
 * @returns one row number per extent, in input order; row 0 comes first
 */
export function stackRows(extents: readonly Extent[], gap = 0): number[] {
  const rows = new Array<number>(extents.length).fill(0);
  const rowEnds: number[] = [];
  const byStart = extents.map((extent, index) => ({ extent, index }));
  byStart.sort((a, b) => a.extent.start - b.extent.start || a.index - b.index);
  for (const { extent, index } of byStart) {
    const free = rowEnds.findIndex((rowEnd) => rowEnd + gap <= extent.start);
    const row = free < 0 ? rowEnds.length : free;
    rows[index] = row;
    rowEnds[row] = extent.end;
  }
  return rows;
}
