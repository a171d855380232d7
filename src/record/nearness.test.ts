import { describe, expect, test } from 'vitest';
import { inventedMilestone } from './fixtures/milestone.ts';
import { milestoneSchema } from './milestone.ts';
import { daysFrom, daysInWords, milestonesNear } from './nearness.ts';

describe('days between a date and a period', () => {
  const talks = { date: '2019-10-10', until: '2019-10-11' };

  test.each([
    ['two days before it begins', '2019-10-08', -2],
    ['the day before it begins', '2019-10-09', -1],
    ['its first day', '2019-10-10', 0],
    ['its last day', '2019-10-11', 0],
    ['the day after it ends', '2019-10-12', 1],
    ['a week after it ends', '2019-10-18', 7],
  ])('%s', (_what, date, days) => {
    expect(daysFrom(date, talks)).toBe(days);
  });

  test('a change of clocks in between makes no difference', () => {
    expect(daysFrom('2019-11-10', { date: '2019-10-27' })).toBe(14);
    expect(daysFrom('2019-03-03', { date: '2019-03-17' })).toBe(-14);
  });

  test('a leap day counts', () => {
    expect(daysFrom('2020-03-01', { date: '2020-02-28' })).toBe(2);
    expect(daysFrom('2019-03-01', { date: '2019-02-28' })).toBe(1);
  });

  test('a date known to the month is as near as its nearest day', () => {
    expect(daysFrom('2019-10', { date: '2019-10-20' })).toBe(0);
    expect(daysFrom('2019-10', { date: '2019-11-02' })).toBe(-2);
    expect(daysFrom('2019-11-02', { date: '2019-10' })).toBe(2);
  });

  test('a date known to the year is near everything in it', () => {
    expect(daysFrom('2019', { date: '2019-07-01' })).toBe(0);
    expect(daysFrom('2018-12-30', { date: '2019' })).toBe(-2);
  });
});

describe('the milestones near a date', () => {
  const milestone = (id: string, date: string, until?: string) =>
    milestoneSchema.parse(inventedMilestone({ id, date, ...(until ? { until } : {}) }));
  const before = milestone('week-before', '2030-05-01');
  const underWay = milestone('under-way', '2030-05-07', '2030-05-09');
  const after = milestone('day-after', '2030-05-09');
  const farAway = milestone('far-away', '2030-05-16');

  test('come in order of time, those before with negative days', () => {
    const near = milestonesNear([after, farAway, underWay, before], '2030-05-08', 7);
    expect(near.map(({ milestone: { id }, days }) => [id, days])).toEqual([
      ['week-before', -7],
      ['under-way', 0],
      ['day-after', 1],
    ]);
  });

  test('include one exactly at the limit and none beyond it', () => {
    expect(milestonesNear([before], '2030-05-08', 7)).toHaveLength(1);
    expect(milestonesNear([before], '2030-05-08', 6)).toEqual([]);
  });

  test('leave the list they were chosen from as it was', () => {
    const milestones = [after, before];
    milestonesNear(milestones, '2030-05-08', 7);
    expect(milestones).toEqual([after, before]);
  });
});

test.each([
  [0, 'same day'],
  [-1, '1 day before'],
  [1, '1 day after'],
  [-34, '34 days before'],
])('%d days are said as "%s"', (days, words) => {
  expect(daysInWords(days)).toBe(words);
});
