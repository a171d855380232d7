import { describe, expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

const rule = {
  title: 'Additions to the Entity List',
  action: 'addition',
  theme: 'semiconductors',
  unconfirmed: [],
  notable: ['First Chip Company', 'Second Chip Company'],
  chart_count: 2,
  chart_count_basis: 'rule',
} as const;
const headline = (change: object) =>
  headlineOf({ ...rule, notable: [...rule.notable], unconfirmed: [...rule.unconfirmed], ...change });

describe('the headline of a rule', () => {
  test('names the theme and the number', () => {
    expect(headline({})).toBe('Semiconductors: 2 organisations added');
  });
  test('prefers the label', () => {
    expect(headline({ label: 'YMTC, Cambricon' })).toBe('YMTC, Cambricon: 2 organisations added');
  });
  test('names the only organisation', () => {
    expect(headline({ notable: ['Fujian Jinhua'], chart_count: 1 })).toBe('Fujian Jinhua: 1 organisation added');
  });
  test('says when a number is a floor, and that nobody has read the rule', () => {
    expect(headline({ theme: 'not-researched', chart_count: 4, chart_count_basis: 'list' })).toBe(
      'Known from the list: at least 4 organisations added',
    );
  });
  test('keeps the official title where nobody is added', () => {
    expect(headline({ chart_count: 0 })).toBe('Additions to the Entity List');
    expect(headline({ chart_count: 0, unconfirmed: ['title'] })).toBe('Additions to the Entity List (our title)');
  });
  test('goes by its label where it does more than add', () => {
    expect(headline({ action: 'removal', label: 'One off, one on', chart_count: 1 })).toBe('One off, one on');
  });
});
