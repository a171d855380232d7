import type { CalendarDate } from '../record/calendar-date.ts';
import { axisDate, type Designation } from '../record/designation.ts';
import type { TheRecord } from '../record/record.ts';
import type { Span } from './cover.ts';

/** The first year of tariffs; the timeline begins here too. */
const TRADE_WAR = 2018;

/** The trade war as a whole, to the day the record was verified through. */
export function tradeWarSpan(record: TheRecord): Span {
  return span(record, TRADE_WAR);
}

/** From the first of these rules, or from the trade war where that is earlier, to the day the record was verified through. */
export function spanOfRules(record: TheRecord, rules: readonly Designation[]): Span {
  return span(record, Math.min(TRADE_WAR, ...rules.map((rule) => yearOf(axisDate(rule)))));
}

/**
 * The years around a day: its own, the one before and the one after, three in any case.
 *
 * Before the trade war few years have more than one rule. What matters of such a
 * day is how long before the talks it came, so it is seen in the record as a whole.
 */
export function spanAround(record: TheRecord, date: CalendarDate): Span {
  const year = yearOf(date);
  if (year < TRADE_WAR - 1) return spanOfRules(record, record.designations);
  const last = Math.min(year + 1, Math.max(yearOf(verified(record)), year));
  return span(record, last - 2, last);
}

function verified(record: TheRecord): CalendarDate {
  return record.provenance.verified_through.milestones;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Nothing is drawn of days nobody has looked at, so that a truce does not seem to have held through them. */
function span(record: TheRecord, from: number, last?: number): Span {
  const end = verified(record);
  return { from: String(from), to: last === undefined || last === yearOf(end) ? end : String(last) };
}
