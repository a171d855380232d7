import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { barsPath, placeStrip } from './place-strip.ts';
import { timeWindow } from './time-window.ts';

const window = timeWindow('2030', '2031');
const size = { width: 800, listHeight: 40, talksHeight: 20 };
const rule = (day: string, chart_count: number) =>
  inventedRule({ id: `rule-${day}`, published: day, effective: day, announced: undefined, chart_count });
const step = (date: string) => inventedStep({ id: `step-${date}`, date, until: undefined });
const strip = placeStrip(
  [
    rule('2030-05-06', 30),
    rule('2030-06-30', 10),
    rule('2031-12-31', 20),
    step('2030-01-02'),
    step('2030-05-07'),
    step('2030-05-08'),
  ],
  window,
  size,
);

describe('the strip', () => {
  test('adds the organisations of a quarter up, the tallest quarter filling the lane', () => {
    expect(strip.list.map(({ value, height }) => [value, height])).toEqual([
      [40, 40],
      [20, 20],
    ]);
    expect(strip.list.map(({ y }) => y)).toEqual([0, 20]);
  });

  test('counts milestones downwards from the same axis, on a scale of their own', () => {
    expect(strip.talks.map(({ value, y, height }) => [value, y, height])).toEqual([
      [1, 40, 10],
      [2, 40, 20],
    ]);
  });

  test('leaves out what lies before the window, and quarters without an event', () => {
    const before = placeStrip([rule('2029-12-31', 5)], window, size);
    expect([before.list, before.talks]).toEqual([[], []]);
  });

  test('bars touch neither each other nor the edge', () => {
    const full = placeStrip(
      ['01', '04', '07', '10'].map((month) => rule(`2030-${month}-01`, 3)),
      timeWindow('2030', '2030'),
      size,
    );
    const edges = full.list.map(({ x, width }) => [x, x + width] as const);
    expect(edges).toHaveLength(4);
    for (const [index, [start]] of edges.entries()) expect(start).toBeGreaterThan(edges[index - 1]?.[1] ?? -1);
    expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(size.width);
  });

  test('marks where years begin', () => {
    expect(strip.years).toEqual([
      { year: '2030', x: 0 },
      { year: '2031', x: 400 },
    ]);
  });

  test('draws each lane as one outline', () => {
    expect(barsPath([{ startMs: 0, value: 1, x: 1, y: 2, width: 3, height: 4 }])).toBe('M1 2h3v4h-3z');
  });
});
