import { describe, expect, test } from 'vitest';
import { countAdded, entitiesOf, formatCount, isFloor, rulesThatAdd, sumCounts } from './count-events.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedEntity } from './fixtures/entity.ts';
import { inventedRecord } from './fixtures/record.ts';

describe('a count and what it rests on', () => {
  test('a count of the list as it stands is a floor, since whoever left is missing', () => {
    expect(isFloor('list')).toBe(true);
    expect(countAdded({ chart_count: 4, chart_count_basis: 'list' })).toEqual({ organisations: 4, isFloor: true });
  });

  test.each(['rule', 'press'] as const)('a count stated in the %s is exact', (chart_count_basis) => {
    expect(countAdded({ chart_count: 4, chart_count_basis })).toEqual({ organisations: 4, isFloor: false });
  });
});

describe('a sum of counts', () => {
  const exact = { organisations: 28, isFloor: false };
  const floor = { organisations: 4, isFloor: true };

  test('is exact when every part is', () => {
    expect(sumCounts([exact, exact])).toEqual({ organisations: 56, isFloor: false });
  });

  test('is a floor as soon as one part is', () => {
    expect(sumCounts([exact, floor])).toEqual({ organisations: 32, isFloor: true });
  });

  test('stays exact when the only floor is zero, as for a rule that added nobody', () => {
    expect(sumCounts([exact, { organisations: 0, isFloor: true }])).toEqual({ organisations: 28, isFloor: false });
  });

  test('of nothing is an exact zero', () => {
    expect(sumCounts([])).toEqual({ organisations: 0, isFloor: false });
  });
});

describe('a count in words', () => {
  test.each([
    [28, false, '28 organisations'],
    [1, false, '1 organisation'],
    [0, false, '0 organisations'],
    [28, true, 'at least 28 organisations'],
    [1, true, 'at least 1 organisation'],
    [1106, false, '1,106 organisations'],
  ])('%i, floor %s: "%s"', (organisations, floor, words) => {
    expect(formatCount({ organisations, isFloor: floor })).toBe(words);
  });
});

test('rules that add are those with a number to plot, whatever their action is called', () => {
  const { designations } = inventedRecord({
    designations: [
      inventedDesignation({ id: 'licence', action: 'general-license', chart_count: 0 }),
      inventedDesignation({ id: 'swap', action: 'removal', chart_count: 1 }),
      inventedDesignation({ id: 'addition' }),
    ],
  });
  expect(rulesThatAdd(designations).map(({ id }) => id)).toEqual(['swap', 'addition']);
});

test('the entries of a rule are those it names, in the order of the list', () => {
  const record = inventedRecord({
    designations: [inventedDesignation({ entities: ['invented-optics', 'invented-instruments'] })],
    entities: [
      inventedEntity({ id: 'invented-chips' }),
      inventedEntity({ id: 'invented-instruments' }),
      inventedEntity({ id: 'invented-optics' }),
    ],
  });
  const entries = record.designations.flatMap((rule) => entitiesOf(record, rule));
  expect(entries.map(({ id }) => id)).toEqual(['invented-instruments', 'invented-optics']);
});
