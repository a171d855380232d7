import { describe, expect, test } from 'vitest';
import { utcExtent } from '../../record/calendar-date.ts';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { placeDaysAround } from './place-days-around.ts';

const day = (date: string) => {
  const [startMs, endMs] = utcExtent(date);
  return { startMs, endMs };
};
const rule = (id: string, date: string, chart_count: number) =>
  inventedRule({ id, published: date, effective: date, announced: undefined, chart_count });
const step = (id: string, date: string, until?: string) => inventedStep({ id, date, until });
const around = (events: Parameters<typeof placeDaysAround>[0], width = 680) =>
  placeDaysAround(events, day('2030-05-06'), 'own', 30, width);

describe('the days around a rule', () => {
  test('put the rule in the middle, and thirty days on either side', () => {
    const { centreX, bars } = around([
      rule('own', '2030-05-06', 10),
      rule('first', '2030-04-06', 5),
      rule('too-early', '2030-04-05', 5),
    ]);
    expect(centreX).toBe(340);
    expect(bars.map(({ id, isOwn, height }) => [id, isOwn, height])).toEqual([
      ['own', true, 54],
      ['first', false, 27],
    ]);
  });

  test('keep no room above the axis where there is no rule', () => {
    expect(around([step('a', '2030-05-08')]).axisTop).toBeLessThan(around([rule('own', '2030-05-06', 0)]).axisTop);
    expect(around([rule('own', '2030-05-06', 0)]).axisTop).toBeLessThan(around([rule('own', '2030-05-06', 5)]).axisTop);
  });

  test('leave no number on top of another, and give the own rule its number first', () => {
    const { bars } = around([rule('own', '2030-05-06', 1), rule('next', '2030-05-07', 100)]);
    expect(bars.map(({ id, number }) => [id, number?.text])).toEqual([
      ['own', '1'],
      ['next', undefined],
    ]);
  });

  test('set rules of one day beside each other', () => {
    const [own, other] = around([rule('own', '2030-05-06', 4), rule('other', '2030-05-06', 4)]).bars;
    expect(other?.x).toBeGreaterThanOrEqual((own?.x ?? 0) + (own?.width ?? 0));
  });

  test('stack milestones that would touch, and draw a long period as a bar', () => {
    const { marks } = around([
      step('a', '2030-05-08'),
      step('b', '2030-05-08'),
      step('long', '2030-05-10', '2030-05-20'),
    ]);
    const [a, b, long] = marks;
    expect(a?.x).toBe(b?.x);
    expect(b?.y).toBeGreaterThan(a?.y ?? 0);
    expect(long?.spanEnd).toBeGreaterThan(long?.x ?? 0);
  });

  test('cut a period at the edge of the drawing', () => {
    const { marks, width } = around([step('long', '2030-05-20', '2030-09-20')]);
    expect(marks[0]?.spanEnd).toBeLessThanOrEqual(width);
  });

  test('name every ten days where there is room, the ends only where there is not', () => {
    expect(around([]).ticks.map(({ label }) => label)).toEqual([
      '30 days before',
      '20',
      '10',
      '10',
      '20',
      '30 days after',
    ]);
    expect(around([], 340).ticks.map(({ label }) => label)).toEqual([
      '30 days',
      undefined,
      undefined,
      undefined,
      undefined,
      '30 days',
    ]);
  });
});
