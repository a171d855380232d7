import { type CalendarDate, isCalendarDate } from '../../record/calendar-date.ts';
import { monthName } from '../../record/format-date.ts';

/**
 * A date as people type it: "2019", "2019-05", "2019-5", "2019/05", "201905", "5/2019", "May 2019", "2019-05-13".
 *
 * @returns undefined where it is none of these, or names no day of the calendar
 */
export function readTypedDate(text: string): CalendarDate | undefined {
  const typed = text.trim().toLowerCase();
  const date = yearFirst(typed) ?? monthFirst(typed) ?? monthInWords(typed);
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

function yearFirst(typed: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:[-/. ]?(\d{1,2})(?:[-/. ](\d{1,2}))?)?$/.exec(typed);
  return match ? join(match[1], match[2], match[3]) : undefined;
}

function monthFirst(typed: string): CalendarDate | undefined {
  const match = /^(\d{1,2})[-/. ](\d{4})$/.exec(typed);
  return match ? join(match[2], match[1]) : undefined;
}

function monthInWords(typed: string): CalendarDate | undefined {
  const match = /^([a-z]{3,9})\.? (\d{4})$/.exec(typed);
  const [, word = '', year] = match ?? [];
  if (word === '') return undefined;
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((number) =>
    monthName(number).toLowerCase().startsWith(word),
  );
  return month === undefined ? undefined : join(year, String(month));
}

function join(...parts: (string | undefined)[]): CalendarDate {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
