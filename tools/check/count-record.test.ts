import { expect, test } from 'vitest';
import { inventedDesignation } from '../../src/record/fixtures/designation.ts';
import { inventedEntity } from '../../src/record/fixtures/entity.ts';
import { inventedRecord } from '../../src/record/fixtures/record.ts';
import { countRecord } from './count-record.ts';

const entities = Array.from({ length: 1001 }, (_, index) => inventedEntity({ id: `entry-${index}` }));
const ids = entities.map((entity) => entity['id']);

test('the counts stand in a column, thousands with a comma', () => {
  const designations = [
    inventedDesignation({ entities: ids }),
    inventedDesignation({ id: 'two', research: 'not-yet', entities: [] }),
    inventedDesignation({ id: 'three', entities: [] }),
  ];
  expect(countRecord(inventedRecord({ designations, entities }), 1)).toEqual([
    '      3  designations (1 of them not yet researched)',
    '      0  milestones',
    '  1,001  entries on the list',
    '  1,001  entries in all designations together (equal to the list)',
    '      0  organisations with remarks',
    '      0  terms',
    '      0  people',
    '      0  dated tariff rates',
    '      1  article',
    '      0  lessons',
  ]);
});

test('a sum that does not equal the list is written in capitals', () => {
  const designations = [inventedDesignation({ entities: ids.slice(1) })];
  expect(countRecord(inventedRecord({ designations, entities }), 2)).toContain(
    '  1,000  entries in all designations together (NOT equal to the list)',
  );
});
