import { describe, expect, test } from 'vitest';
import type { ChanceResult } from '../../record/nearness-by-chance.ts';
import { collisions } from './fixtures/label-collisions.ts';
import { layoutChance } from './layout-chance.ts';

const result = (near: number, distribution: readonly number[]): ChanceResult => ({
  observed: { near, meanDays: 10 },
  rules: distribution.length - 1,
  draws: 100,
  distribution,
  expectedNear: 3,
  interval: [1, 4],
  shareAsNear: 0.5,
  shareAsClose: 0.5,
});
const usual = result(2, [2, 20, 40, 20, 10, 6, 2, 0, 0]);

test('the columns are as tall as their numbers, and those inside the interval are told apart', () => {
  const { columns, baseline } = layoutChance(usual, 8, 256);
  const [first, second, third] = columns;
  expect(columns).toHaveLength(7);
  expect(third?.height).toBeCloseTo(2 * (second?.height ?? 0), 1);
  expect(columns.map(({ isInside }) => isInside)).toEqual([false, true, true, true, true, false, false]);
  expect(columns.every(({ y, height }) => Math.abs(y + height - baseline) < 0.1)).toBe(true);
  expect(first?.x).toBeGreaterThanOrEqual(0);
});

describe('the line of the record', () => {
  test.each([0, 2, 8])('stands in the middle of column %i, and its words inside the drawing', (near) => {
    const drawing = layoutChance({ ...usual, observed: { near, meanDays: 1 } }, 8, 256);
    expect(drawing.observed.x).toBeCloseTo(((near + 0.5) * 256) / 9, 1);
    expect(collisions(drawing.labels, drawing.columns, drawing)).toEqual([]);
  });
});

test('the axis names no number beyond its end', () => {
  const { labels } = layoutChance(usual, 8, 256);
  expect(labels.map(({ text }) => text)).toEqual(['the record: 2', '0', '5']);
});
