import { describe, expect, test } from 'vitest';
import { countOpenQuestions } from './confirm.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedRecord } from './fixtures/record.ts';
import { inventedSource } from './fixtures/source.ts';

describe('what the record still owes its readers', () => {
  test('is nothing when every source was read', () => {
    const record = inventedRecord({ designations: [inventedDesignation()], milestones: [inventedMilestone()] });
    expect(countOpenQuestions(record)).toEqual({
      unconfirmedEvents: 0,
      partlyConfirmedEvents: 0,
      unconfirmedFields: 0,
      notYetResearched: 0,
      unopenedLinks: 0,
    });
  });

  test('counts rules and milestones together, by how sure they are', () => {
    const record = inventedRecord({
      designations: [inventedDesignation({ confidence: 'low' }), inventedDesignation({ confidence: 'medium' })],
      milestones: [inventedMilestone({ confidence: 'low' }), inventedMilestone()],
    });
    expect(countOpenQuestions(record)).toMatchObject({ unconfirmedEvents: 2, partlyConfirmedEvents: 1 });
  });

  test('counts every unconfirmed field', () => {
    const record = inventedRecord({
      designations: [inventedDesignation({ unconfirmed: ['title', 'effective'] })],
      milestones: [inventedMilestone({ unconfirmed: ['date'] })],
    });
    expect(countOpenQuestions(record).unconfirmedFields).toBe(3);
  });

  test('counts the rules known only from the list', () => {
    const record = inventedRecord({
      designations: [inventedDesignation({ research: 'not-yet' }), inventedDesignation()],
    });
    expect(countOpenQuestions(record).notYetResearched).toBe(1);
  });

  test('counts links found but not read, and links not opened', () => {
    const sources = [inventedSource(), inventedSource({ seen: 'cited' }), inventedSource({ seen: false })];
    expect(countOpenQuestions(inventedRecord({ milestones: [inventedMilestone({ sources })] })).unopenedLinks).toBe(2);
  });
});
