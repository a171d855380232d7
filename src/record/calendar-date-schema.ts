import { z } from 'zod';
import { DATE_SHAPE, datePrecision, isCalendarDate } from './calendar-date.ts';

/** What an editor reads when a date has the wrong shape or does not exist. */
const dateMessage = (input: unknown): string => {
  if (input === undefined || input === null) return 'Add the date, like "2022-10-07", "2022-10" or "2022".';
  if (typeof input !== 'string') return 'Put the date in quotes, like "2022-10-07", "2022-10" or "2022".';
  if (!DATE_SHAPE.test(input)) return 'Write the date as "2022-10-07", "2022-10" or "2022".';
  return `There is no such day in the calendar: "${input}". Check the day and the month.`;
};

/** A date in a content file. */
export const calendarDateSchema = z
  .string({ error: (issue) => dateMessage(issue.input) })
  .refine(isCalendarDate, { error: (issue) => dateMessage(issue.input) });

/** A date that must name the day. */
export const calendarDaySchema = calendarDateSchema.refine((date) => datePrecision(date) === 'day', {
  error: 'Give the full day here, like "2022-10-07".',
});
