import type { Designation } from './designation.ts';

/**
 * Who says what stands in a rule's `reason`, to be said before it: an allegation is never ours.
 *
 * @returns nothing where there is no ground to attribute: a rule not yet researched, or one that does anything but add
 */
export function whoStatesTheGround(
  rule: Pick<Designation, 'research' | 'action' | 'chart_count' | 'unconfirmed'>,
): string | undefined {
  if (rule.research === 'not-yet' || rule.action !== 'addition' || rule.chart_count === 0) return undefined;
  return rule.unconfirmed.includes('reason')
    ? 'The ground, not confirmed by a source we read'
    : 'The ground the US government stated, in our words';
}

/** What the list calls the text of a rule behind a tap. */
export function nameOfReason(rule: Pick<Designation, 'research' | 'action' | 'chart_count' | 'unconfirmed'>): string {
  if (rule.research === 'not-yet') return 'Not yet researched';
  if (rule.action !== 'addition' || rule.chart_count === 0) return 'What the rule did';
  return rule.unconfirmed.includes('reason') ? 'The ground, not confirmed' : 'What the US government said';
}
