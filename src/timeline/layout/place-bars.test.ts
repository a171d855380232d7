import { describe, expect, test } from 'vitest';
import { inventedRule } from '../fixtures/invented-events.ts';
import { linearScale } from '../fixtures/linear-scale.ts';
import { placeUnitBars } from './place-bars.ts';
import { sizes } from './sizes.ts';
import { stackBins } from './stack-bins.ts';
import type { ListEvent } from './timeline-event.ts';
import { timeWindow } from './time-window.ts';

const BASELINE = 200;
const year = timeWindow('2030', '2030');
const scale = { baseline: BASELINE, perOrganisation: 1 };
const rule = (month: string, chart_count: number, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({
    id: `rule-${month}`,
    effective: `2030-${month}-10`,
    published: `2030-${month}-10`,
    chart_count,
    ...more,
  });
const bars = (rules: readonly ListEvent[], width = 1200) =>
  placeUnitBars(stackBins(rules, 1), linearScale(year, 0, width), scale);

describe('the height of a bar', () => {
  test('is the number of organisations, from the baseline up', () => {
    expect(bars([rule('03', 60), rule('07', 30)]).map(({ top }) => BASELINE - top)).toEqual([60, 30]);
  });

  test('is never so small that the bar is lost', () => {
    const [bar] = bars([rule('03', 1)]);
    expect(BASELINE - (bar?.top ?? BASELINE)).toBe(sizes.minBarHeight);
    expect(bar?.segments.map(({ height }) => height)).toEqual([sizes.minBarHeight]);
  });

  test('is filled by its themes from the baseline to its top, with a gap between two', () => {
    const [bar] = bars([rule('03', 30, { theme: 'quantum' }), rule('03', 20, { theme: 'semiconductors' })]);
    expect(bar?.segments).toEqual([
      { theme: 'semiconductors', y: BASELINE - 20 + sizes.segmentGap, height: 20 - sizes.segmentGap },
      { theme: 'quantum', y: BASELINE - 50, height: 30 },
    ]);
    expect(bar?.segments.at(-1)?.y).toBe(bar?.top);
  });

  test('is filled to its top also where two themes share the smallest bar', () => {
    const [bar] = bars([rule('03', 1, { theme: 'quantum' }), rule('03', 1, { theme: 'semiconductors' })]);
    expect(bar?.segments.at(-1)?.y).toBe(bar?.top);
    expect((bar?.segments[0]?.y ?? 0) + (bar?.segments[0]?.height ?? 0)).toBe(BASELINE);
  });
});

describe('the place of a bar', () => {
  test('is the middle of its month', () => {
    const [march] = bars([rule('03', 60)]);
    const toX = linearScale(year, 0, 1200);
    const middle = (toX(Date.UTC(2030, 2, 1)) + toX(Date.UTC(2030, 3, 1))) / 2;
    expect((march?.x ?? 0) + (march?.width ?? 0) / 2).toBeCloseTo(middle, 0);
  });

  test('is named by its month and the rules in it', () => {
    expect(bars([rule('03', 60)])).toMatchObject([
      { key: 'rule-03', events: ['rule-03'], organisations: 60, isFloor: false },
    ]);
  });

  test('leaves a gap to the bars of the next months', () => {
    const [march, april] = bars([rule('03', 60), rule('04', 60)], 240);
    expect((march?.x ?? 0) + (march?.width ?? 0)).toBeLessThan(april?.x ?? 0);
  });

  test('is never so narrow that it is lost, nor broader than a bar', () => {
    expect(bars([rule('03', 60)], 24)[0]?.width).toBe(sizes.minBarWidth);
    expect(bars([rule('03', 60)], 2400)[0]?.width).toBe(sizes.maxBarWidth);
  });
});

describe('the number above a bar', () => {
  const numbers = (rules: readonly ListEvent[], width?: number) => bars(rules, width).map(({ number }) => number?.text);

  test('says how many organisations the month added', () => {
    expect(numbers([rule('03', 60)])).toEqual(['60']);
  });

  test('stands in the middle above its bar', () => {
    const [bar] = bars([rule('03', 60)]);
    expect(bar?.number?.x).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) / 2, 1);
    expect(bar?.number?.y).toBeLessThan(bar?.top ?? 0);
  });

  test('gives way where it would touch the number of a taller neighbour', () => {
    expect(numbers([rule('03', 100), rule('04', 101)], 120)).toEqual([undefined, '101']);
  });

  test('of two equal neighbours stays on the earlier', () => {
    expect(numbers([rule('03', 100), rule('04', 100)], 120)).toEqual(['100', undefined]);
  });

  test('gives way where it would cover a taller bar', () => {
    expect(numbers([rule('03', 10), rule('04', 150)], 120)).toEqual([undefined, '150']);
  });

  test('stays on both where there is room', () => {
    expect(numbers([rule('03', 100), rule('04', 101)], 1200)).toEqual(['100', '101']);
  });
});
