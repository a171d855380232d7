import { rulesThatAdd } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import type { Milestone } from './milestone.ts';
import type { CalendarDate } from './calendar-date.ts';
import { daysFrom, milestonesNear, type NearMilestone } from './nearness.ts';

/** What the two governments did together: talks, deals and truces, the round marks of the drawing. */
export function isTalks({ kind }: Pick<Milestone, 'kind'>): boolean {
  return kind === 'talks' || kind === 'agreement' || kind === 'truce';
}

/** Additions that took effect within so many days of talks. */
export function additionsNearTalks(
  designations: readonly Designation[],
  milestones: readonly Milestone[],
  withinDays: number,
): Designation[] {
  const talks = milestones.filter(isTalks);
  return rulesThatAdd(designations).filter((rule) =>
    talks.some((round) => Math.abs(daysFrom(axisDate(rule), round)) <= withinDays),
  );
}

/**
 * What stands beside a date: the milestones within so many days, and on each side the
 * nearest talks, deal or truce however far, so that a list never hides how far that was.
 *
 * @param withinDays - whole days on either side
 * @returns in order of time
 */
export function milestonesBeside(
  milestones: readonly Milestone[],
  date: CalendarDate,
  withinDays: number,
): NearMilestone[] {
  const all = milestonesNear(milestones, date, Infinity);
  const talks = all.filter(({ milestone }) => isTalks(milestone));
  const nearest = [talks.filter(({ days }) => days < 0).at(-1), talks.find(({ days }) => days > 0)];
  return all.filter((near) => Math.abs(near.days) <= withinDays || nearest.includes(near));
}
