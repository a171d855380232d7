import type { CalendarDate } from './calendar-date.ts';
import { countAdded, type OrganisationCount, rulesThatAdd, sumCounts } from './count-events.ts';
import { axisDate } from './designation.ts';
import type { Milestone } from './milestone.ts';
import { areConfirmed } from './nearest-talks.ts';
import type { TheRecord } from './record.ts';
import { additionsNearTalks } from './talks.ts';

/** The site's one-sentence finding, in numbers. */
export interface Finding {
  /** Organisations in China and Hong Kong added since the record begins. */
  readonly added: OrganisationCount;
  /** Rules that added them. */
  readonly rules: number;
  /** Of these, rules from the years in which the record holds milestones; earlier ones have nothing to be near to. */
  readonly rulesBesideTalks: number;
  /** The year the milestones begin. */
  readonly talksSince: string;
  /** Of the rules beside the talks, those that took effect within `days` days of confirmed talks, a deal or a truce. */
  readonly nearTalks: number;
  /** How many more there would be with the talks that no source we read confirms. */
  readonly nearUnconfirmed: number;
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
  const talksSince = firstYearOf(record.milestones.map(({ date }) => date));
  const countNear = (milestones: readonly Milestone[]): number =>
    new Set(additionsNearTalks(additions, milestones, days)).size;
  const nearTalks = countNear(record.milestones.filter(areConfirmed));
  return {
    added: sumCounts(additions.map(countAdded)),
    rules: additions.length,
    rulesBesideTalks: talksSince ? additions.filter((rule) => axisDate(rule).slice(0, 4) >= talksSince).length : 0,
    talksSince,
    nearTalks,
    nearUnconfirmed: countNear(record.milestones) - nearTalks,
    days,
    firstYear: firstYearOf(additions.map((rule) => rule.published)),
  };
}

/** @returns "" when there is no date */
function firstYearOf(dates: readonly CalendarDate[]): string {
  return dates.map((date) => date.slice(0, 4)).sort()[0] ?? '';
}
