import { describe, expect, test } from 'vitest';
import { inventedRule } from '../fixtures/invented-events.ts';
import { stackBins, tallest } from './stack-bins.ts';
import { themeGroups } from '../../record/theme-group.ts';

const rule = (id: string, effective: string, chart_count: number, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({ id, effective, published: effective, chart_count, ...more });

describe('additions by month', () => {
  test('rules of one month add up, from its first day to its last', () => {
    const [may] = stackBins([rule('first', '2030-05-01', 5), rule('last', '2030-05-31', 7)], 1);
    expect(may).toMatchObject({
      startMs: Date.UTC(2030, 4, 1),
      endMs: Date.UTC(2030, 5, 1),
      organisations: 12,
    });
  });

  test('months without a rule are left out', () => {
    const months = stackBins([rule('may', '2030-05-01', 1), rule('july', '2030-07-01', 1)], 1);
    expect(months.map(({ startMs }) => startMs)).toEqual([Date.UTC(2030, 4, 1), Date.UTC(2030, 6, 1)]);
  });

  test('a rule that added nobody is counted nowhere but has its place', () => {
    const [may] = stackBins([rule('someone', '2030-05-01', 5), rule('nobody', '2030-05-02', 0)], 1);
    expect(may).toMatchObject({ organisations: 5, events: [{ id: 'someone' }, { id: 'nobody' }] });
  });

  test('what was taken off adds up apart from what was added', () => {
    const removals = [
      rule('a', '2030-05-01', 5, { entities_removed_china: 2 }),
      rule('b', '2030-05-02', 0, { entities_removed_china: 1 }),
    ];
    expect(stackBins(removals, 1)[0]).toMatchObject({ organisations: 5, removed: 3 });
  });

  test('a month is a floor when one of its rules is', () => {
    const floor = rule('floor', '2030-05-01', 1, { chart_count_basis: 'list' });
    expect(stackBins([floor, rule('exact', '2030-05-02', 5)], 1)[0]?.isFloor).toBe(true);
    expect(stackBins([rule('exact', '2030-05-02', 5)], 1)[0]?.isFloor).toBe(false);
  });
});

describe('longer units', () => {
  test('are counted from January, and a bin has the same key in every drawing', () => {
    const rules = [rule('a', '2030-04-01', 1), rule('b', '2030-06-30', 1), rule('c', '2030-07-01', 1)];
    expect(stackBins(rules, 3).map(({ key, events }) => [key, events.length])).toEqual([
      ['list-3:2030-04', 2],
      ['c', 1],
    ]);
    expect(stackBins(rules, 12)).toMatchObject([{ startMs: Date.UTC(2030, 0), endMs: Date.UTC(2031, 0) }]);
  });

  test('a rule each stands at its day', () => {
    expect(stackBins([rule('a', '2030-04-01', 1)], 'rule')).toMatchObject([
      { key: 'a', startMs: Date.UTC(2030, 3, 1), endMs: Date.UTC(2030, 3, 2) },
    ]);
  });
});

describe('the themes of a month', () => {
  const months = stackBins(
    [
      rule('other', '2030-05-01', 2, { theme: 'biotech' }),
      rule('quantum', '2030-05-02', 3, { theme: 'quantum' }),
      rule('chips', '2030-05-03', 4, { theme: 'semiconductors' }),
      rule('computers', '2030-05-04', 5, { theme: 'supercomputing' }),
    ],
    1,
  );

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
    const [may] = stackBins([rule('both', '2030-05-01', 2, { theme: 'quantum', themes_secondary: ['biotech'] })], 1);
    expect(may?.segments).toEqual([{ theme: 'quantum', from: 0, to: 2 }]);
  });
});

test('the tallest month is the one with the most organisations; of nothing it is 0', () => {
  expect(tallest(stackBins([rule('may', '2030-05-01', 5), rule('july', '2030-07-01', 9)], 1))).toBe(9);
  expect(tallest([])).toBe(0);
});
