import { type CalendarDate, datePrecision } from './calendar-date.ts';

const ARCHIVE = 'https://web.archive.org/web/';

/**
 * Where to look for archived copies of a page, in the Wayback Machine.
 *
 * It is an address to look a copy up, and does not say that one exists.
 *
 * @param url - the whole address of the page
 * @param date - when the page was published; a whole day leads to the copy nearest to it, any other to the latest
 * @returns undefined for an address that already lies in the archive
 * @see https://archive.org/help/wayback_api.php for how the day is written in the address
 */
export function archiveLink(url: string, date?: CalendarDate): string | undefined {
  if (/^https?:\/\/(?:[a-z-]+\.)*archive\.org\//i.test(url)) return undefined;
  const day = date !== undefined && datePrecision(date) === 'day' ? `${date.replaceAll('-', '')}/` : '';
  return `${ARCHIVE}${day}${url}`;
}
