import { describe, expect, test } from 'vitest';
import { inventedContent, knownIn } from './fixtures/invented-content.ts';
import { isRefused, type Known } from './plan.ts';
import { planNew } from './plan-new.ts';

describe('a rule that the record has', () => {
  const taken = (rule: Partial<Known['rules'][number]>): Known => ({
    ...knownIn(inventedContent()),
    rules: [{ file: 'content/designations/x.yaml', document: undefined, hint: undefined, citations: [], ...rule }],
  });
  const start = (fields: Record<string, unknown>, before: Known) => {
    const plan = planNew('designation', { title: 'A rule', fields: { published: '2030-05-09', ...fields } }, before);
    return isRefused(plan) ? plan.refused : `planned ${plan.id}`;
  };

  test.each([
    ['its document number', { document: '2030-00001' }, { fr_document: '2030-00001' }, 'document 2030-00001'],
    ['a remembered number', { hint: '2030-00001' }, { fr_document: '2030-00001' }, 'document 2030-00001'],
    ['its first page', { citations: ['95 FR 1'] }, { fr_citation: '95 FR 1' }, '95 FR 1'],
  ])('is refused by %s', (_, rule, fields, what) => {
    expect(start(fields, taken(rule))).toBe(
      `The rule (${what}) is in the record already: content/designations/x.yaml. Change that file instead.`,
    );
  });

  test('is another one where two numbers share a page', () => {
    const before = taken({ document: '2030-00001', citations: ['95 FR 1'] });
    expect(start({ fr_document: '2030-00002', fr_citation: '95 FR 1' }, before)).toContain('planned ');
  });
});
