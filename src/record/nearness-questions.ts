import { type CalendarDate, utcExtent } from './calendar-date.ts';
import { rulesThatAdd } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import type { Milestone } from './milestone.ts';
import type { DayNumber, DaysInQuestion } from './nearness-by-chance.ts';
import { areConfirmed } from './nearest-talks.ts';
import { isTalks } from './talks.ts';

const DAY_MS = 86_400_000;

/** What is counted as a rule's day, and what as talks. Every choice changes the answer a little; the page shows each. */
export interface NearnessQuestion {
  /** The day a rule took effect, else was published; or the day it was made known, where that is recorded. */
  readonly basis: 'effective' | 'announced';
  /** Meetings and calls alone, or agreements and truces with them. */
  readonly talks: 'rounds' | 'with-deals';
  /** Leaves out talks that no source we read confirms. */
  readonly confirmedOnly: boolean;
  /** Rules of one day count once. */
  readonly oncePerDay: boolean;
  /** First date of the time looked at, e.g. "2018". */
  readonly from: CalendarDate;
  /** Its last date, the record's. */
  readonly to: CalendarDate;
}

/**
 * The rules that added organisations, and the talks of the same time, as days.
 *
 * Talks before and after the window count too where a rule lies near them.
 */
export function daysInQuestion(
  { designations, milestones }: { designations: readonly Designation[]; milestones: readonly Milestone[] },
  { basis, talks, confirmedOnly, oncePerDay, from, to }: NearnessQuestion,
): DaysInQuestion {
  const window = [firstDay(from), lastDay(to)] as const;
  const days = rulesThatAdd(designations)
    .map((rule) => firstDay(basis === 'announced' ? (rule.announced ?? axisDate(rule)) : axisDate(rule)))
    .filter((day) => day >= window[0] && day <= window[1])
    .sort((a, b) => a - b);
  return {
    rules: oncePerDay ? [...new Set(days)] : days,
    talks: milestones
      .filter((milestone) => (talks === 'rounds' ? milestone.kind === 'talks' : isTalks(milestone)))
      .filter((milestone) => !confirmedOnly || areConfirmed(milestone))
      .map(({ date, until }) => [firstDay(date), lastDay(until ?? date)] as const),
    window,
  };
}

function firstDay(date: CalendarDate): DayNumber {
  return utcExtent(date)[0] / DAY_MS;
}

function lastDay(date: CalendarDate): DayNumber {
  return utcExtent(date)[1] / DAY_MS - 1;
}
