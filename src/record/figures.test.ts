import { describe, expect, test } from 'vitest';
import { figure, figureNames, figuresOfOneDesignation } from './figures.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedEntity } from './fixtures/entity.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedRecord } from './fixtures/record.ts';
import { inventedRemarks } from './fixtures/remarks.ts';

const record = inventedRecord({
  designations: [
    inventedDesignation({ id: 'this-rule', chart_count: 28, entities: ['a', 'b', 'c'] }),
    inventedDesignation({ id: 'another-rule', chart_count: 10, entities: ['d'] }),
  ],
  milestones: [inventedMilestone()],
  entities: ['a', 'b', 'c', 'd'].map((id) => inventedEntity({ id })),
  remarks: [
    inventedRemarks({ id: 'bureau', sort: 'public-security', entities: ['a'] }),
    inventedRemarks({ id: 'maker', sort: 'company', entities: ['b', 'd'] }),
    inventedRemarks({ id: 'trader', sort: 'company', entities: ['c'] }),
  ],
});

describe('figures of one designation', () => {
  test('the organisations it added', () => {
    expect(figure(record, 'entities-added', { in: 'this-rule' }).value).toBe(28);
    expect(figure(record, 'entities-added', { in: 'another-rule' }).value).toBe(10);
  });

  test('its bodies by sort, leaving out those of other rules', () => {
    expect(figure(record, 'public-security-bodies', { in: 'this-rule' }).value).toBe(1);
    expect(figure(record, 'companies', { in: 'this-rule' }).value).toBe(2);
    expect(figure(record, 'companies', { in: 'another-rule' }).value).toBe(1);
  });

  test.each(figuresOfOneDesignation)('"%s" is refused without a designation or with an unknown one', (of) => {
    expect(() => figure(record, of)).toThrow(`The figure "${of}" needs a designation; "" is none.`);
    expect(() => figure(record, of, { in: 'no-rule' })).toThrow(
      `The figure "${of}" needs a designation; "no-rule" is none.`,
    );
  });
});

describe('figures of the whole record', () => {
  test.each([
    ['entities-on-list', 4],
    ['designations', 2],
    ['milestones', 1],
    ['organisations-added', 38],
  ] as const)('%s', (of, value) => {
    expect(figure(record, of).value).toBe(value);
  });

  test('every figure an author may name has a value', () => {
    const ask = { in: 'this-rule', event: 'this-rule', and: 'another-rule', footnote: '4' };
    const values = figureNames.map((of) => figure(record, of, ask).value);
    expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
    expect(values).toHaveLength(figureNames.length);
  });
});

test('a figure that misses parties since removed is a floor', () => {
  const fromList = inventedRecord({
    designations: [inventedDesignation({ id: 'old-rule', chart_count: 3, chart_count_basis: 'list' })],
  });
  expect(figure(fromList, 'entities-added', { in: 'old-rule' })).toEqual({ value: 3, isFloor: true });
  expect(figure(fromList, 'organisations-added')).toEqual({ value: 3, isFloor: true });
  expect(figure(record, 'organisations-added').isFloor).toBe(false);
});
