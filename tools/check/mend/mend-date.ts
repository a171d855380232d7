import { isCalendarDate } from '../../../src/record/calendar-date.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A date as the record writes it, where the text can mean one day only. "10/8/2019" can mean two and is left alone.
 *
 * @returns undefined where it is right already, ambiguous, or no day of the calendar
 */
export function mendDate(text: string): string | undefined {
  const words = text.trim();
  const date = fromNumbers(words) ?? fromWords(words);
  return date !== undefined && date !== text && isCalendarDate(date) ? date : undefined;
}

function fromNumbers(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  return year && written(year, month, day);
}

function fromWords(text: string): string | undefined {
  const [, day, month, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+),? (\d{4})$/i.exec(text) ??
    reorder(/^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text)) ??
    [];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '');
  return year !== undefined && index >= 0 ? written(year, String(index + 1), day) : undefined;
}

function reorder(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

function written(year: string, month?: string, day?: string): string {
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
