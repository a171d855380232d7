import { describe, expect, test } from 'vitest';
import { crowdedSpring } from '../cases/crowded-spring.ts';
import { longSpan } from '../cases/long-span.ts';
import { truceBand } from '../cases/truce-band.ts';
import { twoOnOneDay } from '../cases/two-on-one-day.ts';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { leavers } from '../fixtures/drawn-boxes.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { sizes } from './sizes.ts';
import { timeWindow } from './time-window.ts';

const window = timeWindow('2030', '2030');
const rule = (id: string, effective: string, chart_count: number, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({ id, effective, published: effective, chart_count, ...more });
const everything = [...crowdedSpring.events, ...longSpan.events, ...truceBand.events, ...twoOnOneDay.events];

describe('the same input', () => {
  test('gives the same drawing', () => {
    expect(layoutTimeline(everything, window, { width: 1000 })).toEqual(
      layoutTimeline(everything, window, { width: 1000 }),
    );
  });

  test('gives the same drawing in any order', () => {
    const drawn = layoutTimeline(everything, window, { width: 1000 });
    const halves = [...everything.slice(20), ...everything.slice(0, 20)];
    expect(layoutTimeline(everything.toReversed(), window, { width: 1000 })).toEqual(drawn);
    expect(layoutTimeline(halves, window, { width: 1000 })).toEqual(drawn);
  });

  test('is left as it was', () => {
    const ids = everything.map(({ id }) => id);
    layoutTimeline(Object.freeze(everything), window, { width: 1000 });
    expect(everything.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a drawing', () => {
  test('narrower than 640 px is refused with a remedy', () => {
    expect(() => layoutTimeline([], window, { width: 639 })).toThrow(
      new RangeError('A drawing of 639 px is too narrow for two lanes; show the list.'),
    );
    expect(() => layoutTimeline([], window, { width: 640 })).not.toThrow();
  });

  test('has the List above the axis and the Talks below it', () => {
    const { listLane, axis, talksLane, height } = layoutTimeline(everything, window, { width: 1000 });
    const edges = [0, listLane.top, listLane.bottom, axis.bottom, talksLane.bottom, height];
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect([axis.top, talksLane.top]).toEqual([listLane.bottom, axis.bottom]);
  });

  test('shows only what lies in the window', () => {
    const { bars, marks } = layoutTimeline(
      [
        rule('in', '2030-05-06', 5),
        rule('out', '2029-05-06', 5),
        inventedStep({ id: 'talks-in' }),
        inventedStep({ id: 'talks-out', date: '2031' }),
      ],
      window,
      { width: 1000 },
    );
    expect(bars.flatMap(({ events }) => events)).toEqual(['in']);
    expect(marks.map(({ id }) => id)).toEqual(['talks-in']);
  });

  test('shows the band of a truce that was agreed before the window', () => {
    const truce = { name: 'Truce', until: '2030-03-01', why: 'It was invented to end then.' };
    const { bands, marks } = layoutTimeline([inventedStep({ date: '2029-12-01', kind: 'truce', truce })], window, {
      width: 1000,
    });
    expect(bands).toHaveLength(1);
    expect(marks).toEqual([]);
  });

  test('without an event still has its axis and its two lanes', () => {
    const { axis, bars, marks, height } = layoutTimeline([], window, { width: 1000 });
    expect(axis.ticks).toHaveLength(12);
    expect([bars, marks]).toEqual([[], []]);
    expect(height).toBeGreaterThan(axis.bottom);
  });

  test.each([640, 720, 1000, 1600])('of %i px keeps everything inside', (width) => {
    expect(leavers(layoutTimeline(everything, window, { width }))).toEqual([]);
  });
});

describe('the scale of counts', () => {
  const geometry = layoutTimeline(
    [rule('may', '2030-05-06', 120), rule('july', '2030-07-06', 60), rule('one', '2030-09-06', 1)],
    window,
    { width: 1000 },
  );
  const heights = geometry.bars.map(({ top }) => geometry.listLane.bottom - top);

  test('draws twice as many organisations twice as high', () => {
    expect(heights[0]).toBe(sizes.listHeight);
    expect(heights[1]).toBe(sizes.listHeight / 2);
  });

  test('draws a single organisation high enough to be seen', () => {
    expect(heights[2]).toBe(sizes.minBarHeight);
  });

  test('has its lines where the counts are, none at zero', () => {
    const perOrganisation = sizes.listHeight / 120;
    expect(geometry.countTicks.length).toBeGreaterThan(0);
    expect(geometry.countTicks.map(({ label }) => label)).not.toContain('0');
    geometry.countTicks.forEach(({ y, label }) => {
      expect(geometry.listLane.bottom - y).toBeCloseTo(Number(label) * perOrganisation, 0);
    });
  });

  test('does not blow up a month of few', () => {
    const { bars, listLane } = layoutTimeline([rule('one', '2030-05-06', 1)], window, { width: 1000 });
    expect(listLane.bottom - (bars[0]?.top ?? 0)).toBeLessThan(sizes.listHeight / 4);
  });
});
