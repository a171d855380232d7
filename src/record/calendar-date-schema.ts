import { z } from 'zod';
import { DATE_SHAPE, datePrecision, isCalendarDate } from './calendar-date.ts';

const ANY = '"2022-10-07", "2022-10" or "2022"';
const DAY = '"2022-10-07"';

/** What an editor reads when a date has the wrong shape or does not exist. */
const dateMessage = (input: unknown, forms: string): string => {
  if (input === undefined || input === null) return `Add the date, like ${forms}.`;
  if (typeof input !== 'string') return `Put the date in quotes, like ${forms}.`;
  if (!DATE_SHAPE.test(input)) return `Write the date as ${forms}.`;
  return `There is no such day in the calendar: "${input}". Check the day and the month.`;
};

const dateSchema = (forms: string) =>
  z
    .string({ error: (issue) => dateMessage(issue.input, forms) })
    .refine(isCalendarDate, { error: (issue) => dateMessage(issue.input, forms) });

/** A date in a content file. */
export const calendarDateSchema = dateSchema(ANY);

/** A date that must name the day. */
export const calendarDaySchema = dateSchema(DAY).refine((date) => datePrecision(date) === 'day', {
  error: `Give the full day here, like ${DAY}.`,
});
