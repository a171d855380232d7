import { countAdded, type OrganisationCount, rulesThatAdd, sumCounts } from './count-events.ts';
import type { TheRecord } from './record.ts';
import { additionsNearTalks } from './talks.ts';

/** The site's one-sentence finding, in numbers. */
export interface Finding {
  /** Organisations in China and Hong Kong added since the record begins. */
  readonly added: OrganisationCount;
  /** Rules that added them. */
  readonly rules: number;
  /** Of these, rules that took effect within `days` days of talks, a deal or a truce. */
  readonly nearTalks: number;
  readonly days: number;
  readonly firstYear: string;
}

/**
 * How many organisations, in how many rules, how many of these near talks.
 *
 * @param days - whole days on either side of talks, a deal or a truce
 */
export function computeFinding(record: TheRecord, days = 7): Finding {
  const additions = rulesThatAdd(record.designations);
  const near = new Set(additionsNearTalks(additions, record.milestones, days));
  return {
    added: sumCounts(additions.map(countAdded)),
    rules: additions.length,
    nearTalks: near.size,
    days,
    firstYear: additions.map((rule) => rule.published.slice(0, 4)).sort()[0] ?? '',
  };
}
