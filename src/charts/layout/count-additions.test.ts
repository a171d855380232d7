import { expect, test } from 'vitest';
import { designationSchema } from '../../record/designation.ts';
import { inventedDesignation } from '../../record/fixtures/designation.ts';
import { additionsByTheme, additionsByYear, shortCount, sumOfGroup } from './count-additions.ts';

const rule = (changes: Readonly<Record<string, unknown>>) => designationSchema.parse(inventedDesignation(changes));

const rules = [
  rule({ id: 'a', effective: '2030-12-31', published: '2031-01-03', chart_count: 5, theme: 'quantum' }),
  rule({ id: 'b', effective: '2030-01-01', chart_count: 2, theme: 'surveillance', chart_count_basis: 'list' }),
  rule({ id: 'c', effective: '2032-02-02', chart_count: 0, action: 'removal', entities_removed_china: 3 }),
  rule({ id: 'd', effective: '2032-03-02', chart_count: 9, theme: 'not-researched', chart_count_basis: 'list' }),
];

test('a rule counts in the year it took effect, and every year from the first to the last is there', () => {
  const years = additionsByYear(rules, '2033-06-30');
  expect(years.map(({ year, count }) => [year, count.organisations])).toEqual([
    [2030, 7],
    [2031, 0],
    [2032, 9],
    [2033, 0],
  ]);
});

test('a year with a floor in it is a floor, and its themes add up to it', () => {
  const [first] = additionsByYear(rules, '2030-12-31');
  expect(first?.count).toEqual({ organisations: 7, isFloor: true });
  expect(first?.byGroup.quantum).toEqual({ organisations: 5, isFloor: false });
  expect(first?.byGroup['human-rights']).toEqual({ organisations: 2, isFloor: true });
  const sum = Object.values(first?.byGroup ?? {}).reduce((all, { organisations }) => all + organisations, 0);
  expect(sum).toBe(7);
});

test('removals are counted beside the additions, not taken off them', () => {
  expect(additionsByYear(rules, '2032-12-31').map(({ removed }) => removed)).toEqual([0, 0, 3]);
});

test('a theme group is summed over all years', () => {
  expect(sumOfGroup(additionsByYear(rules, '2033-01-01'), 'other')).toEqual({ organisations: 9, isFloor: true });
});

test('themes come by size, what is not researched last, and none without an addition', () => {
  expect(additionsByTheme(rules).map(({ theme, rules: number }) => [theme, number])).toEqual([
    ['quantum', 1],
    ['surveillance', 1],
    ['not-researched', 1],
  ]);
});

test.each([
  [{ organisations: 248, isFloor: true }, '248+'],
  [{ organisations: 1141, isFloor: false }, '1,141'],
  [{ organisations: 0, isFloor: true }, '0'],
])('%o is written %s', (count, text) => {
  expect(shortCount(count)).toBe(text);
});
