import type { CalendarDate } from '../../src/record/calendar-date.ts';
import { isCalendarDate } from '../../src/record/calendar-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December']; // prettier-ignore
const DAY = new RegExp(`\\b(${MONTHS.join('|')})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'g');

/** The day a rule took effect, as its own words give it. */
export interface EffectiveDay {
  readonly day: CalendarDate;
  /** False where the words name several days and somebody has to look which of them is meant. */
  readonly isSure: boolean;
}

/**
 * Reads the paragraph DATES of a document: "This rule is effective October 9, 2019."
 *
 * @returns undefined where it names no day, or none together with the word "effective"
 */
export function effectiveDay(dates: string): EffectiveDay | undefined {
  const at = dates.search(/\beffective\b/i);
  if (at < 0) return undefined;
  const [first, ...others] = daysIn(dates.slice(at));
  if (first === undefined) return undefined;
  const isOnly = others.every((day) => day === first) && daysIn(dates.slice(0, at)).length === 0;
  return { day: first, isSure: isOnly && !/\b(until|through|delayed|except)\b/i.test(dates) };
}

function daysIn(text: string): CalendarDate[] {
  return [...text.matchAll(DAY)]
    .map(([, month = '', day = '', year = '']) => {
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
      return `${year}-${number}-${day.padStart(2, '0')}`;
    })
    .filter(isCalendarDate);
}
