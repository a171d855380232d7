import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { type Sorting, sortRows } from './sort-rows.ts';

const rows = [
  { event: inventedRule({ id: 'old', effective: '2019-10-09', chart_count: 28 }), what: 'b', source: 'BIS' },
  { event: inventedStep({ id: 'talks', date: '2020', title: 'Zebra talks' }), what: 'a', source: 'BIS' },
  { event: inventedRule({ id: 'new', effective: '2030-02-01', chart_count: 3 }), what: 'a', source: 'AP' },
  { event: inventedRule({ id: 'none', effective: '2031-01-01', chart_count: 0 }), what: 'c', source: 'BIS' },
];
const order = (by: Sorting, isDescending = false) => sortRows(rows, by, isDescending).map(({ event }) => event.id);

describe('rows are sorted', () => {
  test('by time, not by the words of the date', () => {
    expect(order('date')).toEqual(['old', 'talks', 'new', 'none']);
    expect(order('date', true)).toEqual(['none', 'new', 'talks', 'old']);
  });

  test('by number, with what has none last either way', () => {
    expect(order('count')).toEqual(['new', 'old', 'talks', 'none']);
    expect(order('count', true)).toEqual(['old', 'new', 'talks', 'none']);
  });

  test('by words, with equal ones in order of time either way', () => {
    expect(order('what')).toEqual(['talks', 'new', 'old', 'none']);
    expect(order('source', true)).toEqual(['old', 'talks', 'none', 'new']);
    expect(order('lane', true)).toEqual(['talks', 'old', 'new', 'none']);
    expect(order('title').at(-1)).toBe('talks');
  });

  test('without changing what was given', () => {
    sortRows(rows, 'date', true);
    expect(rows[0]?.event.id).toBe('old');
  });
});
