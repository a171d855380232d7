import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { MarkKind } from './mark-kind.ts';
import { roundPx } from './round-px.ts';

/** Shape and area in px²; areas chosen so that all six look equally heavy in a 16 px box. */
const shapes = {
  talks: symbol(symbolCircle, 150),
  'tariff-up': symbol(symbolTriangle, 108),
  'tariff-down': symbol(symbolTriangle, 108),
  control: symbol(symbolSquare, 150),
  counter: symbol(symbolDiamond, 116),
  law: symbol(symbolCross, 118),
} as const;

/** The outline of a mark around (0, 0), as an SVG path. */
export function markPath(kind: MarkKind): string {
  return round(shapes[kind]() ?? '');
}

/** The turn that makes a triangle point down. */
export function markTurn(kind: MarkKind): number {
  return kind === 'tariff-down' ? 180 : 0;
}

function round(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(roundPx(Number(number))));
}
