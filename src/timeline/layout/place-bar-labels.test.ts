import { describe, expect, test } from 'vitest';
import { leaderBoxes, numberBoxes, overlapsAmong, overlapsBetween } from '../fixtures/drawn-boxes.ts';
import { inventedRule } from '../fixtures/invented-events.ts';
import { linearScale } from '../fixtures/linear-scale.ts';
import { placeBarLabels } from './place-bar-labels.ts';
import { placeUnitBars } from './place-bars.ts';
import { stackBins } from './stack-bins.ts';
import type { ListEvent } from './timeline-event.ts';
import { timeWindow } from './time-window.ts';

const BASELINE = 220;
const CEILING = 20;
const PLOT = { left: 100, right: 800 };
const window = timeWindow('2030', '2032');

function draw(rules: readonly ListEvent[], ceiling = CEILING) {
  const months = stackBins(rules, 1);
  const bars = placeUnitBars(months, linearScale(window, PLOT.left, PLOT.right), {
    baseline: BASELINE,
    perOrganisation: 1,
  });
  return { bars, labels: placeBarLabels(bars, months, PLOT, ceiling) };
}

const rule = (id: string, month: string, chart_count: number, label?: string) =>
  inventedRule({ id, effective: `${month}-10`, published: `${month}-10`, chart_count, ...(label ? { label } : {}) });

describe('the name of a bar', () => {
  test('is the label the record gives to a rule; without one the bar has none', () => {
    const { labels } = draw([rule('named', '2031-03', 60, 'Invented'), rule('nameless', '2031-09', 60)]);
    expect(labels.map(({ id, lines }) => [id, lines.map(({ text }) => text)])).toEqual([['named', ['Invented']]]);
  });

  test('stands right above the bar where there is room, without a leader', () => {
    const { bars, labels } = draw([rule('named', '2031-03', 60, 'Invented')]);
    expect(labels[0]).not.toHaveProperty('leader');
    expect(labels[0]?.anchor).toBe('middle');
    expect((labels[0]?.box.y ?? 0) + (labels[0]?.box.height ?? 0)).toBeLessThan(bars[0]?.top ?? 0);
  });

  test('in a month of several named rules is that of the largest', () => {
    const { labels } = draw([rule('small', '2031-03', 6, 'Small rule'), rule('large', '2031-03', 42, 'Large rule')]);
    expect(labels.map(({ id }) => id)).toEqual(['large']);
  });

  test('of the larger month comes first where both want one place', () => {
    const rules = [
      rule('smaller', '2031-03', 100, 'Invented smaller rule'),
      rule('larger', '2031-04', 101, 'Invented larger rule'),
    ];
    const roomForOne = draw(rules, BASELINE - 101 - 18 - 26);
    expect(roomForOne.labels.map(({ id }) => id)).toEqual(['larger']);
  });

  test('rises above its neighbour with a leader down to its bar', () => {
    const { bars, labels } = draw([
      rule('near-the-edge', '2032-10', 100, 'Invented'),
      rule('at-the-edge', '2032-12', 100, 'Invented'),
    ]);
    const raised = labels.find(({ leader }) => leader);
    expect(labels).toHaveLength(2);
    const bar = bars.find(({ events }) => events.includes(raised?.id ?? ''));
    expect(raised?.leader?.x1).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) / 2, 0);
    expect(raised?.leader?.y2).toBeLessThan(bar?.top ?? 0);
    expect(raised?.leader?.y1).toBeGreaterThanOrEqual((raised?.box.y ?? 0) + (raised?.box.height ?? 0));
  });

  test('is dropped where no place is free', () => {
    const { labels } = draw([rule('named', '2031-03', 60, 'Invented')], BASELINE - 60);
    expect(labels).toEqual([]);
  });

  test('is dropped where it does not fit in two lines', () => {
    const { labels } = draw([rule('named', '2031-03', 60, 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW')]);
    expect(labels).toEqual([]);
  });

  test.each([
    ['first', '2030-01', 'start'],
    ['last', '2032-12', 'end'],
  ])('of the %s month stays inside the plot', (_what, month, anchor) => {
    const [label] = draw([rule('named', month, 60, 'Invented rule')]).labels;
    expect(label?.anchor).toBe(anchor);
    expect(label?.box.x).toBeGreaterThanOrEqual(PLOT.left);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThanOrEqual(PLOT.right);
  });
});

describe('in a crowd of bars', () => {
  const crowd = Array.from({ length: 36 }, (_, index) => {
    const month = `${2030 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return rule(`rule-${month}`, month, 10 + ((index * 37) % 130), `Invented rule of ${month}`);
  });
  const { bars, labels } = draw(crowd);
  const labelBoxes = labels.map(({ id, box }) => ({ name: id, ...box }));
  const barsDown = bars.map(({ key, x, width, top }) => ({ name: key, x, y: top, width, height: BASELINE - top }));
  const leaders = leaderBoxes({ barLabels: labels });

  test('some labels find a place and some give way', () => {
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThan(crowd.length);
  });

  test('no label covers another, a number or a bar', () => {
    expect(overlapsAmong([...labelBoxes, ...numberBoxes(bars)])).toEqual([]);
    expect(overlapsBetween(labelBoxes, barsDown)).toEqual([]);
  });

  test('no leader strikes through a label, a number or a bar', () => {
    expect(leaders.length).toBeGreaterThan(0);
    expect(overlapsBetween(leaders, [...labelBoxes, ...numberBoxes(bars), ...barsDown])).toEqual([]);
  });

  test('no label rises above the ceiling', () => {
    expect(labelBoxes.filter(({ y }) => y < CEILING)).toEqual([]);
  });

  test('every line of a label lies in its box', () => {
    const outside = labels.filter(({ box, lines }) => lines.some(({ y }) => y < box.y || y > box.y + box.height));
    expect(outside).toEqual([]);
  });
});
