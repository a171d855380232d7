import { type CalendarDate, isCalendarDate, utcExtent } from '../../record/calendar-date.ts';

/** Years an address may name; anything outside is a slip or a joke, not a window. */
export const yearsRead = { first: 1990, last: 2100 } as const;
const FIRST_MS = Date.UTC(yearsRead.first, 0, 1);
const END_MS = Date.UTC(yearsRead.last + 1, 0, 1);
const DAY_MS = 86_400_000;

/** The shortest window that is drawn, in ms: a week. */
export const SHORTEST_MS = 7 * DAY_MS;

/**
 * Start and end of a window as an address gives them.
 *
 * A date that is none, or lies outside 1990 to 2100, is no wish; a start after the end takes both away.
 * A window shorter than a week is widened to one around its middle, so that a link to a day shows that day.
 *
 * @param from - e.g. "2018", "2018-03" or "2018-03-22"
 * @param to - the same, or "latest" for the end of the record, which is where a window ends anyway
 */
export function readWindow(
  from: string | null,
  to: string | null,
): { from?: CalendarDate | undefined; to?: CalendarDate | undefined } {
  const start = dateInBounds(from);
  const end = dateInBounds(to);
  if (start === undefined || end === undefined) return { from: start, to: end };
  const startMs = utcExtent(start)[0];
  const endMs = utcExtent(end)[1];
  if (endMs <= startMs) return {};
  if (endMs - startMs >= SHORTEST_MS) return { from: start, to: end };
  const missing = (SHORTEST_MS - (endMs - startMs)) / DAY_MS;
  const before = Math.ceil(missing / 2);
  const wider = {
    from: dateInBounds(day(startMs - before * DAY_MS)),
    to: dateInBounds(day(endMs + (missing - before - 1) * DAY_MS)),
  };
  return wider.from !== undefined && wider.to !== undefined ? wider : {};
}

function dateInBounds(text: string | null): CalendarDate | undefined {
  if (text === null || !isCalendarDate(text)) return undefined;
  const [startMs, endMs] = utcExtent(text);
  return startMs >= FIRST_MS && endMs <= END_MS ? text : undefined;
}

function day(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10);
}
