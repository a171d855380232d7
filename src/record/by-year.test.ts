import { expect, test } from 'vitest';
import { byYear } from './by-year.ts';

test('years and what they hold run from the newest to the oldest', () => {
  const dates = ['2029', '2030-01-02', '2030-05', '2031-02-03'];
  expect(byYear(dates, (date) => date)).toEqual([
    { year: '2031', items: ['2031-02-03'] },
    { year: '2030', items: ['2030-05', '2030-01-02'] },
    { year: '2029', items: ['2029'] },
  ]);
});
test('nothing gives no years', () => {
  expect(byYear([], String)).toEqual([]);
});
