import { expect, test } from 'vitest';
import { placeYearColumns } from './year-columns.ts';

const scale = { firstYear: 2030, lastYear: 2033, most: 50 };
const size = { width: 80, height: 40 };
const yearOf = (year: number, organisations: number) => ({ year, rules: 1, added: { organisations, isFloor: false } });

test('each year has its quarter of the width, and the tallest column the whole height', () => {
  const [first, last] = placeYearColumns([yearOf(2030, 50), yearOf(2033, 25)], scale, size);
  expect(first).toEqual({ year: 2030, x: 2.5, y: 0, width: 15, height: 40 });
  expect(last).toEqual({ year: 2033, x: 62.5, y: 20, width: 15, height: 20 });
});

test('a year that added nobody has no column, and one that added a single organisation can be seen', () => {
  const columns = placeYearColumns([yearOf(2031, 0), yearOf(2032, 1)], { ...scale, most: 1000 }, size);
  expect(columns.map(({ year, height }) => [year, height])).toEqual([[2032, 2]]);
});
