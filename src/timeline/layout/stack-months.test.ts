import { describe, expect, test } from 'vitest';
import { inventedRule } from '../fixtures/invented-events.ts';
import { stackMonths, tallest } from './stack-months.ts';
import { themeGroups } from '../../record/theme-group.ts';

const rule = (id: string, effective: string, chart_count: number, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({ id, effective, published: effective, chart_count, ...more });

describe('additions by month', () => {
  test('rules of one month add up, from its first day to its last', () => {
    const [may] = stackMonths([rule('first', '2030-05-01', 5), rule('last', '2030-05-31', 7)]);
    expect(may).toMatchObject({
      startMs: Date.UTC(2030, 4, 1),
      endMs: Date.UTC(2030, 5, 1),
      organisations: 12,
    });
  });

  test('months come in order of time, and months without an addition are left out', () => {
    const months = stackMonths([
      rule('july', '2030-07-01', 1),
      rule('june', '2030-06-01', 0),
      rule('may', '2030-05-01', 1),
    ]);
    expect(months.map(({ startMs }) => startMs)).toEqual([Date.UTC(2030, 4, 1), Date.UTC(2030, 6, 1)]);
  });

  test('a rule that added nobody is in no month', () => {
    const [may] = stackMonths([rule('someone', '2030-05-01', 5), rule('nobody', '2030-05-02', 0)]);
    expect(may?.events.map(({ id }) => id)).toEqual(['someone']);
  });

  test('the rules of a month stand in order of time, whatever order they came in', () => {
    const rules = [rule('b', '2030-05-02', 1), rule('c', '2030-05-03', 1), rule('a', '2030-05-02', 1)];
    expect(stackMonths(rules)[0]?.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('a month is a floor when one of its rules is', () => {
    const floor = rule('floor', '2030-05-01', 1, { chart_count_basis: 'list' });
    expect(stackMonths([floor, rule('exact', '2030-05-02', 5)])[0]?.isFloor).toBe(true);
    expect(stackMonths([rule('exact', '2030-05-02', 5)])[0]?.isFloor).toBe(false);
  });
});

describe('the themes of a month', () => {
  const months = stackMonths([
    rule('other', '2030-05-01', 2, { theme: 'biotech' }),
    rule('quantum', '2030-05-02', 3, { theme: 'quantum' }),
    rule('chips', '2030-05-03', 4, { theme: 'semiconductors' }),
    rule('computers', '2030-05-04', 5, { theme: 'supercomputing' }),
  ]);

  test('stack up without gap or overlap to the number of the month', () => {
    expect(months[0]?.segments).toEqual([
      { theme: 'semiconductors', from: 0, to: 9 },
      { theme: 'quantum', from: 9, to: 12 },
      { theme: 'other', from: 12, to: 14 },
    ]);
  });

  test('stand in the same order in every month', () => {
    const order = Object.keys(themeGroups);
    const places = months[0]?.segments.map(({ theme }) => order.indexOf(theme));
    expect(places).toEqual(places?.toSorted((a, b) => a - b));
  });

  test('a second theme of a rule counts nothing', () => {
    const [may] = stackMonths([rule('both', '2030-05-01', 2, { theme: 'quantum', themes_secondary: ['biotech'] })]);
    expect(may?.segments).toEqual([{ theme: 'quantum', from: 0, to: 2 }]);
  });
});

test('the tallest month is the one with the most organisations; of nothing it is 0', () => {
  expect(tallest(stackMonths([rule('may', '2030-05-01', 5), rule('july', '2030-07-01', 9)]))).toBe(9);
  expect(tallest([])).toBe(0);
});
