import { describe, expect, test } from 'vitest';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedEntity } from '../record/fixtures/entity.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRemarks } from '../record/fixtures/remarks.ts';
import { inventedAddress, inventedPublication } from './fixtures/publication.ts';
import { publishDesignation } from './published-designation.ts';
import { publishEntities } from './published-entity.ts';
import { publishMilestone } from './published-milestone.ts';
import type { InventedLists } from '../record/fixtures/record.ts';

function rule(changes: Record<string, unknown>) {
  const [first] = inventedPublication({ designations: [inventedDesignation(changes)] }).record.designations;
  if (!first) throw new Error('The fixture has no rule.');
  return publishDesignation(first, inventedAddress);
}
function milestone(changes: Record<string, unknown>) {
  const [first] = inventedPublication({ milestones: [inventedMilestone(changes)] }).record.milestones;
  if (!first) throw new Error('The fixture has no milestone.');
  return publishMilestone(first, inventedAddress);
}
function entity(lists: InventedLists) {
  return publishEntities(inventedPublication(lists).record, inventedAddress)[0];
}

describe('a published rule', () => {
  test('has its page’s address and the day it stands at', () => {
    expect(rule({})).toMatchObject({
      url: 'https://example.org/list/designations/2030-05-06-invented-rule/',
      date: '2030-05-06',
    });
    expect(rule({ effective: undefined })).toMatchObject({ date: '2030-05-08' });
  });

  test('leaves working notes out and keeps what is not confirmed', () => {
    const published = rule({
      evidence: ['An invented reading.'],
      notes: 'An invented note.',
      fr_document_hint: '2030-1',
      confidence: 'low',
      unconfirmed: ['title'],
    });
    expect(Object.keys(published)).not.toContain('evidence');
    expect(Object.keys(published)).not.toContain('notes');
    expect(Object.keys(published)).not.toContain('fr_document_hint');
    expect(published).toMatchObject({ confidence: 'low', unconfirmed: ['title'] });
  });

  test('says whether its count is a floor', () => {
    expect(rule({ chart_count_basis: 'list' }).chart_count_is_floor).toBe(true);
    expect(rule({ chart_count_basis: 'rule' }).chart_count_is_floor).toBe(false);
  });
});

describe('a published milestone', () => {
  test.each([
    [{ date: '2030-05-07' }, '2030-05-07', '2030-05-07'],
    [{ date: '2030-05-07', until: '2030-05-09' }, '2030-05-07', '2030-05-09'],
    [{ date: '2032-02' }, '2032-02-01', '2032-02-29'],
    [{ date: '2030' }, '2030-01-01', '2030-12-31'],
    [{ date: '2030-05-07', until: '2030-06' }, '2030-05-07', '2030-06-30'],
  ])('of %j covers %s to %s', (changes, first, last) => {
    expect(milestone(changes)).toMatchObject({ ...changes, first_day: first, last_day: last });
  });

  test('leaves out what was read for it and keeps the note its page prints', () => {
    const published = milestone({ evidence: ['An invented reading.'], note: 'An invented remark.' });
    expect(published).not.toHaveProperty('evidence');
    expect(published.note).toBe('An invented remark.');
  });
});

describe('a published entry', () => {
  const entities = ['invented-instruments'];

  test('carries the rule that added it, the year, the theme and how far that rule is confirmed', () => {
    const designations = [inventedDesignation({ entities, confidence: 'medium', unconfirmed: ['reason'] })];
    expect(entity({ designations })).toMatchObject({
      url: 'https://example.org/list/entities/invented-instruments/',
      designation: '2030-05-06-invented-rule',
      year: 2030,
      theme: 'quantum',
      designation_confidence: 'medium',
      designation_unconfirmed: ['reason'],
    });
  });

  test('has plain words beside the codes of the licence', () => {
    const published = entity({ entities: [inventedEntity({ license_policy: 'policy-of-denial' })] });
    expect(published?.license_policy_words).toMatch(/^The stated policy is to refuse\./);
    expect(published?.license_requirement_words).toEqual([expect.stringMatching(/^A licence is needed for all goods/)]);
    expect(entity({})).not.toHaveProperty('license_policy_words');
  });

  test('has its Chinese name where remarks give one, and says whose name it is', () => {
    const remarks = [inventedRemarks({ chinese: '虚构仪器', chinese_is_ours: true })];
    expect(entity({ remarks })).toMatchObject({ chinese_name: '虚构仪器', chinese_name_is_ours: true });
    expect(entity({ remarks: [inventedRemarks()] })).not.toHaveProperty('chinese_name');
  });

  test('is refused without a rule, and with a code nobody has put into words', () => {
    expect(() => entity({ designations: [] })).toThrow(
      'No rule in content/designations/ names the entry "invented-instruments".',
    );
    expect(() => entity({ entities: [inventedEntity({ license_policy: 'invented' })] })).toThrow(
      'The licence code "invented" has no words in src/record/licence-policy.ts.',
    );
  });
});
