import type { CalendarDate } from './calendar-date.ts';
import { formatDate, formatPeriod } from './format-date.ts';

/** How long an office was held, as far as it is known: "3 March 2021 – 20 January 2025", "from March 2013", or "". */
export function formatTermOfOffice({
  from,
  until,
}: {
  from?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
}): string {
  if (from !== undefined) return until === undefined ? `from ${formatDate(from)}` : formatPeriod(from, until);
  return until === undefined ? '' : `until ${formatDate(until)}`;
}
