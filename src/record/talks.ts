import { rulesThatAdd } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import type { Milestone } from './milestone.ts';
import { daysFrom } from './nearness.ts';

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
