import type { Designation } from './designation.ts';
import type { TheRecord } from './record.ts';
import type { CountBasis } from './vocabulary.ts';

/** A number of organisations together with what it rests on. */
export interface OrganisationCount {
  readonly organisations: number;
  /** True when parties since removed are missing, so that it reads "at least n". */
  readonly isFloor: boolean;
}

/** A count from the list as it stands misses whoever has left it. */
export function isFloor(basis: CountBasis): boolean {
  return basis === 'list';
}

/** Organisations in China and Hong Kong that one rule added. */
export function countAdded(rule: Pick<Designation, 'chart_count' | 'chart_count_basis'>): OrganisationCount {
  return { organisations: rule.chart_count, isFloor: isFloor(rule.chart_count_basis) };
}

/**
 * Rules that put at least one organisation in China or Hong Kong on the list.
 *
 * Decided by the count, not by the name of the action: a rule that removes one party may add another.
 */
export function rulesThatAdd(designations: readonly Designation[]): Designation[] {
  return designations.filter((rule) => rule.chart_count > 0);
}

/** Adds counts up; the sum is a floor as soon as one part is, zeros apart. */
export function sumCounts(counts: readonly OrganisationCount[]): OrganisationCount {
  return {
    organisations: counts.reduce((sum, { organisations }) => sum + organisations, 0),
    isFloor: counts.some((count) => count.isFloor && count.organisations > 0),
  };
}

/** "28 organisations", "at least 1 organisation". */
export function formatCount({ organisations, isFloor }: OrganisationCount): string {
  const noun = organisations === 1 ? 'organisation' : 'organisations';
  return `${isFloor ? 'at least ' : ''}${organisations.toLocaleString('en-GB')} ${noun}`;
}

/** Entries of the list by the rule that added them; what an addition's page shows by name. */
export function entitiesOf(record: TheRecord, rule: Designation): TheRecord['entities'] {
  const ids = new Set(rule.entities);
  return record.entities.filter((entity) => ids.has(entity.id));
}
