import { describe, expect, test } from 'vitest';
import { designationSchema } from './designation.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { milestoneSchema } from './milestone.ts';
import { areConfirmed, countWithin, longestPause, nearestTalks } from './nearest-talks.ts';

const rule = (id: string, effective: string, changes: Readonly<Record<string, unknown>> = {}) =>
  designationSchema.parse(inventedDesignation({ id, effective, published: effective, ...changes }));
const talks = (id: string, date: string, changes: Readonly<Record<string, unknown>> = {}) =>
  milestoneSchema.parse(inventedMilestone({ id, date, ...changes }));

const spring = talks('spring', '2030-03-10', { until: '2030-03-12' });
const summer = talks('summer', '2030-06-10');

describe('the talks nearest to a rule', () => {
  test.each([
    ['before them, by days with a minus', '2030-03-08', 'spring', -2],
    ['while they are held, by no days', '2030-03-11', 'spring', 0],
    ['after their last day', '2030-03-19', 'spring', 7],
    ['the later ones where these are nearer', '2030-05-30', 'summer', -11],
  ])('%s', (_what, day, milestone, days) => {
    expect(nearestTalks([rule('r', day)], [summer, spring], {})).toEqual([{ rule: 'r', nearest: { milestone, days } }]);
  });

  test('of two equally near, the earlier', () => {
    const [near] = nearestTalks([rule('r', '2030-03-20')], [talks('late', '2030-03-25'), talks('early', '2030-03-15')]);
    expect(near?.nearest).toEqual({ milestone: 'early', days: 5 });
  });

  test('are talks, agreements and truces, and nothing else', () => {
    const tariff = talks('tariff', '2030-03-20', { kind: 'tariff-us', direction: 'up' });
    expect(nearestTalks([rule('r', '2030-03-20')], [spring, tariff])[0]?.nearest?.milestone).toBe('spring');
  });
});

test('a rule with no talks in reach is given without them, not dropped', () => {
  expect(nearestTalks([rule('r', '2030-03-19')], [spring], { reachDays: 6 })).toEqual([{ rule: 'r' }]);
  expect(nearestTalks([rule('r', '2030-03-19')], [spring], { reachDays: 7 })[0]?.nearest?.days).toBe(7);
  expect(nearestTalks([rule('r', '2030-03-19')], [])).toEqual([{ rule: 'r' }]);
});

test('rules come in order of time, from the date asked for, and only those that add', () => {
  const rules = [
    rule('late', '2030-06-01'),
    rule('first-day', '2030-01-01'),
    rule('before', '2029-12-31'),
    rule('nobody', '2030-02-01', { chart_count: 0 }),
  ];
  expect(nearestTalks(rules, [spring], { from: '2030' }).map((near) => near.rule)).toEqual(['first-day', 'late']);
});

test('those within some days are counted on both sides, the last day included', () => {
  const rules = ['2030-03-03', '2030-03-02', '2030-03-19', '2030-03-20'].map((day) => rule(day, day));
  expect(countWithin(nearestTalks(rules, [spring]), 7)).toBe(2);
  expect(countWithin(nearestTalks(rules, []), 7)).toBe(0);
});

test('talks known from memory, or whose day nobody confirms, are not confirmed', () => {
  expect(areConfirmed(spring)).toBe(true);
  expect(areConfirmed(talks('memory', '2030-03-10', { confidence: 'low' }))).toBe(false);
  expect(areConfirmed(talks('day', '2030-03-10', { confidence: 'medium', unconfirmed: ['date'] }))).toBe(false);
  expect(areConfirmed(talks('round', '2030-03-10', { unconfirmed: ['talks_round'] }))).toBe(true);
});

test('the longest pause lies between the talks farthest from the next', () => {
  const pause = longestPause([summer, talks('winter', '2030-01-30'), spring]);
  expect([pause?.last.id, pause?.first.id]).toEqual(['spring', 'summer']);
  expect(longestPause([spring])).toBeUndefined();
});
