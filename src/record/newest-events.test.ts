import { expect, test } from 'vitest';
import type { Designation } from './designation.ts';
import type { Milestone } from './milestone.ts';
import { newestEvents } from './newest-events.ts';

const rule = (id: string, published: string, more = {}) =>
  ({
    id,
    title: id,
    published,
    reason: 'The stated ground.',
    confidence: 'high',
    unconfirmed: [],
    ...more,
  }) as unknown as Designation;
const milestone = (id: string, date: string, more = {}) =>
  ({
    id,
    title: id,
    date,
    summary: 'What happened.',
    confidence: 'high',
    unconfirmed: [],
    ...more,
  }) as unknown as Milestone;

test('rules and milestones stand together, the newest first, and a rule by the day it took effect', () => {
  const events = newestEvents(
    {
      designations: [rule('a', '2019-10-09', { effective: '2019-10-12' }), rule('b', '2018-01-01')],
      milestones: [milestone('c', '2019-10-10', { until: '2019-10-11' })],
    },
    3,
  );
  expect(events.map(({ path, dateText }) => [path, dateText])).toEqual([
    ['/designations/a/', '12 October 2019'],
    ['/milestones/c/', '10–11 October 2019'],
    ['/designations/b/', '1 January 2018'],
  ]);
});

test('no more than asked for, and two of one day in the order of their addresses', () => {
  const designations = ['c', 'a', 'b'].map((id) => rule(id, '2020-01-01'));
  expect(newestEvents({ designations, milestones: [] }, 2).map(({ path }) => path)).toEqual([
    '/designations/a/',
    '/designations/b/',
  ]);
});

test('what is not confirmed is said', () => {
  const [event] = newestEvents(
    {
      designations: [],
      milestones: [milestone('c', '2020', { confidence: 'low', unconfirmed: ['talks_round', 'date'] })],
    },
    1,
  );
  expect(event?.summary).toBe(
    'What happened. Not yet confirmed. Not confirmed by a source we read: talks round, date.',
  );
});
