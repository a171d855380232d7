import { type CalendarDate, utcExtent } from './calendar-date.ts';
import type { Milestone } from './milestone.ts';

const DAY_MS = 86_400_000;

/**
 * Whole days between two dates, 0 when they touch or overlap.
 *
 * A month or a year counts as the whole of it, so an imprecise date is never
 * farther away than it could be.
 *
 * @returns negative when `date` lies before the period, positive when after
 */
export function daysFrom(date: CalendarDate, period: { date: CalendarDate; until?: CalendarDate | undefined }): number {
  const [start, end] = utcExtent(date);
  const [periodStart] = utcExtent(period.date);
  const [, periodEnd] = utcExtent(period.until ?? period.date);
  if (end <= periodStart) return -Math.round((periodStart - end) / DAY_MS) - 1;
  if (start >= periodEnd) return Math.round((start - periodEnd) / DAY_MS) + 1;
  return 0;
}

/** A distance in days as it is said in a list: "same day", "1 day before", "12 days after". */
export function daysInWords(days: number): string {
  if (days === 0) return 'same day';
  const count = Math.abs(days);
  return `${count} day${count === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'}`;
}

/** A milestone seen from a date: how many days it lies before (negative) or after (positive). */
export interface NearMilestone {
  readonly milestone: Milestone;
  readonly days: number;
}

/**
 * The milestones within so many days of a date, in order of time.
 *
 * Nearness is not cause: whoever shows this says so.
 *
 * @param withinDays - whole days on either side; a milestone that is under way counts as 0 days away
 */
export function milestonesNear(
  milestones: readonly Milestone[],
  date: CalendarDate,
  withinDays: number,
): NearMilestone[] {
  return milestones
    .map((milestone) => ({ milestone, days: -daysFrom(date, milestone) || 0 }))
    .filter(({ days }) => Math.abs(days) <= withinDays)
    .sort((a, b) => a.days - b.days);
}
