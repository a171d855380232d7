import { expect, test } from 'vitest';
import { countActive, withoutWishes } from './active-filters.ts';
import { startState } from './view-state.ts';

const busy = {
  ...startState,
  from: '2019',
  view: 'table',
  theme: ['quantum', 'biotech'],
  place: 'hong-kong',
  isMain: true,
  org: 'some-works',
  order: 'asc',
} as const;

test('every value chosen counts; dates, view and order do not', () => {
  expect(countActive(startState)).toBe(0);
  expect(countActive(busy)).toBe(4);
});

test('without its wishes a state keeps what is looked at and how', () => {
  expect(withoutWishes(busy)).toEqual({ ...startState, view: 'table', order: 'asc' });
});
