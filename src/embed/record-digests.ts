import { createHash } from 'node:crypto';
import type { Designation } from '../record/designation.ts';
import type { Milestone } from '../record/milestone.ts';
import type { TheRecord } from '../record/record.ts';

// A closed list, in an order that stays: a field that the record comes to have later is no change of what was said.
const ofRule = [
  'title',
  'label',
  'notable',
  'announced',
  'published',
  'effective',
  'action',
  'theme',
  'reason',
  'chart_count',
  'chart_count_basis',
  'entities_removed_china',
  'cite_display',
  'research',
  'confidence',
  'unconfirmed',
  'sources',
] as const satisfies readonly (keyof Designation)[];
const ofMilestone = [
  'title',
  'label',
  'date',
  'until',
  'kind',
  'actor',
  'direction',
  'summary',
  'significance',
  'location',
  'truce',
  'confidence',
  'unconfirmed',
  'sources',
] as const satisfies readonly (keyof Milestone)[];

/**
 * What the record says of each event, as eight hexadecimal digits by the event's id: other digits, other words. A
 * pinned copy compares them with those it was made with.
 */
export function recordDigests({
  designations,
  milestones,
}: Pick<TheRecord, 'designations' | 'milestones'>): Record<string, string> {
  return Object.fromEntries([
    ...designations.map((rule) => [rule.id, digest(ofRule.map((field) => rule[field]))] as const),
    ...milestones.map((milestone) => [milestone.id, digest(ofMilestone.map((field) => milestone[field]))] as const),
  ]);
}

function digest(said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
}
