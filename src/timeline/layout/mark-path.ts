import type { MarkKind } from './mark-kind.ts';

const triangle = 'M0,-9.1L7.9,4.6L-7.9,4.6Z';

/**
 * The outlines of d3-shape's symbols, written down because the module itself weighs 5 kB in the browser.
 * A test draws them with d3-shape again; areas are such that all six look equally heavy in a 16 px box.
 */
const outlines: Readonly<Record<MarkKind, string>> = {
  talks: 'M6.9,0A6.9,6.9,0,1,1,-6.9,0A6.9,6.9,0,1,1,6.9,0',
  'tariff-up': triangle,
  'tariff-down': triangle,
  control: 'M-6.1,-6.1h12.2v12.2h-12.2Z',
  counter: 'M0,-10L5.8,0L0,10L-5.8,0Z',
  law: 'M-7.3,-2.4L-2.4,-2.4L-2.4,-7.3L2.4,-7.3L2.4,-2.4L7.3,-2.4L7.3,2.4L2.4,2.4L2.4,7.3L-2.4,7.3L-2.4,2.4L-7.3,2.4Z',
};

/** The outline of a mark around (0, 0), as an SVG path. */
export function markPath(kind: MarkKind): string {
  return outlines[kind];
}

/** The turn that makes a triangle point down. */
export function markTurn(kind: MarkKind): number {
  return kind === 'tariff-down' ? 180 : 0;
}
