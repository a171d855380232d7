import { describe, expect, test } from 'vitest';
import { computeFinding } from './finding.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedRecord } from './fixtures/record.ts';

const record = inventedRecord({
  designations: [
    inventedDesignation({ id: 'near', effective: '2030-05-10', chart_count: 5 }),
    inventedDesignation({
      id: 'far',
      published: '2029-01-02',
      effective: '2029-01-02',
      chart_count: 3,
      chart_count_basis: 'list',
    }),
    inventedDesignation({ id: 'nobody', published: '2028-01-02', effective: '2028-01-02', chart_count: 0 }),
    inventedDesignation({ id: 'removal', action: 'removal', chart_count: 0 }),
  ],
  milestones: [inventedMilestone({ date: '2030-05-07' }), inventedMilestone({ id: 'again', date: '2030-05-09' })],
});

describe('the finding in one sentence', () => {
  test('adds up the organisations of all additions, and is a floor when one of them is', () => {
    expect(computeFinding(record).added).toEqual({ organisations: 8, isFloor: true });
  });

  test('counts the rules that added someone, not those that added nobody', () => {
    expect(computeFinding(record).rules).toBe(2);
  });

  test('counts a rule near two rounds of talks once', () => {
    expect(computeFinding(record).nearTalks).toBe(1);
  });

  test('counts what rests on unconfirmed talks apart', () => {
    const unsure = {
      ...record,
      milestones: record.milestones.map((talks) => ({ ...talks, confidence: 'low' as const })),
    };
    expect(computeFinding(unsure)).toMatchObject({ nearTalks: 0, nearUnconfirmed: 1 });
  });

  test('holds only the rules against the talks that lie in the years the milestones cover', () => {
    expect(computeFinding(record)).toMatchObject({ rules: 2, rulesBesideTalks: 1, talksSince: '2030' });
  });

  test('says how near is near: 7 days, or as many as asked for', () => {
    expect(computeFinding(record).days).toBe(7);
    expect(computeFinding(record, 0)).toMatchObject({ days: 0, nearTalks: 0 });
    expect(computeFinding(record, 500)).toMatchObject({ days: 500, nearTalks: 2 });
  });

  test('begins with the year of the oldest addition that added someone', () => {
    expect(computeFinding(record).firstYear).toBe('2029');
  });

  test('of an empty record claims nothing', () => {
    expect(computeFinding(inventedRecord({}))).toEqual({
      added: { organisations: 0, isFloor: false },
      rules: 0,
      rulesBesideTalks: 0,
      talksSince: '',
      nearTalks: 0,
      nearUnconfirmed: 0,
      days: 7,
      firstYear: '',
    });
  });
});
