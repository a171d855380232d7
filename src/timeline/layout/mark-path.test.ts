import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { expect, test } from 'vitest';
import { markPath, markTurn } from './mark-path.ts';
import { roundPx } from './round-px.ts';

const drawn = (shape: ReturnType<typeof symbol>) =>
  (shape() ?? '').replace(/-?\d+\.\d+/g, (number) => String(roundPx(Number(number))));

test.each([
  ['talks', symbol(symbolCircle, 150)],
  ['tariff-up', symbol(symbolTriangle, 108)],
  ['tariff-down', symbol(symbolTriangle, 108)],
  ['control', symbol(symbolSquare, 150)],
  ['counter', symbol(symbolDiamond, 116)],
  ['law', symbol(symbolCross, 118)],
] as const)('the outline of %s is that of d3-shape', (kind, shape) => {
  expect(markPath(kind)).toBe(drawn(shape));
});

test('only what is lowered points down', () => {
  expect([markTurn('tariff-up'), markTurn('tariff-down')]).toEqual([0, 180]);
});
