import { compareDates } from './calendar-date.ts';
import { rulesThatAdd } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import type { Milestone } from './milestone.ts';
import { daysFrom } from './nearness.ts';
import { isTalks } from './talks.ts';

/** A rule that added organisations, and the talks nearest to it in time. */
export interface RuleNearTalks {
  readonly rule: Designation['id'];
  /** Undefined when no talks are in reach. */
  readonly nearest?: NearestTalks;
}

export interface NearestTalks {
  readonly milestone: Milestone['id'];
  /** Days from the talks to the rule: negative when the rule came before them, 0 while they were under way. */
  readonly days: number;
}

/**
 * For every rule that adds organisations, the talks nearest to the day it stands at, in order of time.
 *
 * Of two talks equally near, the earlier counts: what lay ahead was not always
 * known. A rule without talks in reach is given, not dropped, so that shares
 * are taken of all rules. Nearness is not cause: whoever shows this says so.
 *
 * @param from - first date of the rules, e.g. "2018"; default: all rules
 * @param reachDays - farthest talks that still count; default: any
 */
export function nearestTalks(
  designations: readonly Designation[],
  milestones: readonly Milestone[],
  { from, reachDays = Infinity }: { from?: string; reachDays?: number } = {},
): RuleNearTalks[] {
  const talks = milestones.filter(isTalks).sort((a, b) => compareDates(a.date, b.date));
  return rulesThatAdd(designations)
    .filter((rule) => from === undefined || daysFrom(axisDate(rule), { date: from }) >= 0)
    .sort((a, b) => compareDates(axisDate(a), axisDate(b)))
    .map((rule) => {
      const nearest = talks
        .map(({ id, date, until }) => ({ milestone: id, days: daysFrom(axisDate(rule), { date, until }) }))
        .filter(({ days }) => Math.abs(days) <= reachDays)
        .reduce<NearestTalks | undefined>(
          (near, other) => (near && distance(near) <= distance(other) ? near : other),
          undefined,
        );
      return { rule: rule.id, ...(nearest ? { nearest } : {}) };
    });
}

/** How many of the rules lie within so many days of talks, either side. */
export function countWithin(rules: readonly RuleNearTalks[], withinDays: number): number {
  return rules.filter(({ nearest }) => nearest && distance(nearest) <= withinDays).length;
}

/** Whether a source we read confirms that talks were held then; a distance to others rests on them. */
export function areConfirmed({ confidence, unconfirmed }: Pick<Milestone, 'confidence' | 'unconfirmed'>): boolean {
  return confidence !== 'low' && !unconfirmed.includes('date');
}

/**
 * The longest time in which the record holds no talks: the last before it and the first after it.
 *
 * @returns undefined when there are fewer than two talks
 */
export function longestPause(milestones: readonly Milestone[]): { last: Milestone; first: Milestone } | undefined {
  const talks = milestones.filter(isTalks).sort((a, b) => compareDates(a.date, b.date));
  const pauses = talks.slice(1).map((first, index) => ({ last: talks[index] ?? first, first }));
  return pauses.reduce<{ last: Milestone; first: Milestone } | undefined>(
    (longest, pause) => (longest && pauseDays(longest) >= pauseDays(pause) ? longest : pause),
    undefined,
  );
}

function pauseDays({ last, first }: { last: Milestone; first: Milestone }): number {
  return daysFrom(first.date, { date: last.date, until: last.until });
}

function distance({ days }: NearestTalks): number {
  return Math.abs(days);
}
