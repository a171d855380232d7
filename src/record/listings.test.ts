import { describe, expect, test } from 'vitest';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedEntity } from './fixtures/entity.ts';
import { inventedRecord } from './fixtures/record.ts';
import { listingsOf, ruleThatListed } from './listings.ts';

const record = inventedRecord({
  designations: [
    inventedDesignation({ id: 'added', entities: ['invented-instruments'], fr_citation: '95 FR 10000' }),
    inventedDesignation({ id: 'changed', action: 'modification', chart_count: 0, el_citations: ['96 FR 20002'] }),
  ],
  entities: [
    inventedEntity({
      fr_history: [
        { citation: '95 FR 10001', date: '2030-05-08' },
        { citation: '96 FR 20002', date: '2031-02-03' },
        { citation: '97 FR 30003' },
      ],
    }),
  ],
});
const [entity] = record.entities;
if (!entity) throw new Error('The fixture has an entity.');

describe('the listings of an entry', () => {
  test('begin with the rule that names it, then every later citation with its rule', () => {
    expect(listingsOf(record, entity).map(({ citation, rule }) => [citation, rule?.id])).toEqual([
      ['95 FR 10001', 'added'],
      ['96 FR 20002', 'changed'],
      ['97 FR 30003', undefined],
    ]);
  });

  test('know no rule where no rule names the entry', () => {
    expect(ruleThatListed({ designations: [] }, entity)).toBeUndefined();
  });
});
