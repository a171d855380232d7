import { type CalendarDate, datePrecision, utcExtent } from './calendar-date.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** The month's name: 1 is January. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (!name) throw new RangeError(`There is no month ${month}.`);
  return name;
}

/** The month's name in at most four letters, for axes and tables: "Jan", "Sept". */
export function shortMonthName(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept' : name.slice(0, 3);
}

function parts(date: CalendarDate): [year: string, month?: number, day?: number] {
  utcExtent(date); // throws for a date that is not in the calendar
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  return day === undefined ? [year, Number(month)] : [year, Number(month), Number(day)];
}

/**
 * A date in words, as precise as it is: "7 October 2022", "October 2022" or "2022".
 *
 * @throws {RangeError} when the date is not in the calendar
 */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = parts(date);
  if (month === undefined) return year;
  return day === undefined ? `${monthName(month)} ${year}` : `${day} ${monthName(month)} ${year}`;
}

/**
 * A period in words, the shared part said once: "10–11 October 2019",
 * "30 April – 1 May 2019", "28 December 2019 – 2 January 2020".
 */
export function formatPeriod(start: CalendarDate, end?: CalendarDate): string {
  if (!end || end === start) return formatDate(start);
  const [yearA, monthA, dayA] = parts(start);
  const [yearB, monthB, dayB] = parts(end);
  const bothDays = datePrecision(start) === 'day' && datePrecision(end) === 'day';
  if (!bothDays || yearA !== yearB) return `${formatDate(start)} – ${formatDate(end)}`;
  if (monthA === monthB) return `${dayA}–${formatDate(end)}`;
  return `${dayA} ${monthName(monthA ?? 0)} – ${dayB} ${monthName(monthB ?? 0)} ${yearB}`;
}
