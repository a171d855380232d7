import { datePrecision, isCalendarDate } from '../../src/record/calendar-date.ts';
import { describeValue } from '../../src/reader/describe-value.ts';
import type { BenchEvent } from './bench-event.ts';

/** The longest title of a milestone on the site (src/record/milestone.ts). */
const LONGEST_TITLE = 110;
/** More would only hide the first. */
const MOST_TOLD = 20;

interface Slip {
  readonly field: keyof BenchEvent;
  readonly found: unknown;
  readonly expected: string;
}

/**
 * Reads a JSON array of events.
 *
 * @param file - its name, for the messages
 * @throws {Error} with a line for each slip: file, index, field, what was found, what was expected
 */
export function readEvents(file: string, text: string): BenchEvent[] {
  const data = parse(file, text);
  if (!Array.isArray(data) || data.length === 0) {
    throw new Error(
      `${file}: found ${describeValue(data)}, expected an array of events, each {"id", "date", "group", "title", "text"}.`,
    );
  }
  const idsBefore = new Map<unknown, number>();
  const lines = data.flatMap((item: unknown, index) =>
    slipsOf(item, index, idsBefore).map(
      ({ field, found, expected }) =>
        `${file}[${index}].${field}: found ${found === undefined ? 'nothing' : describeValue(found)}, expected ${expected}.`,
    ),
  );
  if (lines.length === 0) return data as BenchEvent[];
  const more = lines.length - MOST_TOLD;
  throw new Error([...lines.slice(0, MOST_TOLD), ...(more > 0 ? [`and ${more} more.`] : [])].join('\n'));
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON. ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
}

function slipsOf(item: unknown, index: number, idsBefore: Map<unknown, number>): Slip[] {
  const { id, date, group, title, text } = (typeof item === 'object' && item !== null ? item : {}) as Record<
    string,
    unknown
  >;
  const slips: Slip[] = [];
  const before = idsBefore.get(id);
  if (!isText(id)) slips.push({ field: 'id', found: id, expected: 'a text that no other event has' });
  else if (before !== undefined)
    slips.push({ field: 'id', found: id, expected: `an id of its own, but event ${before} has it too` });
  else idsBefore.set(id, index);
  if (group !== 'A' && group !== 'B') slips.push({ field: 'group', found: group, expected: '"A" or "B"' });
  if (!isDateFor(group, date)) {
    const expected =
      group === 'A' ? 'a day in the calendar, like "2019-10-09"' : 'a date in the calendar, like "2019-10-09"';
    slips.push({ field: 'date', found: date, expected });
  }
  if (!isText(title) || title.trim().length > LONGEST_TITLE)
    slips.push({ field: 'title', found: title, expected: `a text of 1 to ${LONGEST_TITLE} characters` });
  if (!isText(text)) slips.push({ field: 'text', found: text, expected: 'a text' });
  return slips;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Rules stand on a day; milestones may name a month or a year. */
function isDateFor(group: unknown, date: unknown): boolean {
  return typeof date === 'string' && isCalendarDate(date) && (group !== 'A' || datePrecision(date) === 'day');
}
