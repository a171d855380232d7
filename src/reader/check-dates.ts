import { compareDates, utcExtent } from '../record/calendar-date.ts';
import type { Designation } from '../record/designation.ts';
import type { Remarks } from '../record/remarks.ts';
import { type ContentItem, findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import type { ContentReading } from './read-content.ts';

/** Dates that are right by themselves and contradict another. */
export function checkDates({ designations, remarks }: Pick<ContentReading, 'designations' | 'remarks'>): Finding[] {
  return [...designations.flatMap(checkRule), ...remarks.flatMap(checkOrder)];
}

/** The Federal Register dates a rule by the day it is published, so that a source there tells the same day. */
function checkRule(item: ContentItem<Designation>): Finding[] {
  if (!item.value) return [];
  const { announced, published, effective, sources } = item.value;
  const printed = sources.filter(({ publisher }) => publisher.startsWith('Federal Register')).map(({ date }) => date);
  const findings: Finding[] = [];
  const [day] = printed;
  // Where one of them names no day, it may be the rule.
  if (printed.every((date) => date?.length === 10) && day !== undefined && !printed.includes(published)) {
    const message = `Found "${published}", but the source in the Federal Register is dated "${day}". A rule is published on the day the Federal Register prints it: correct the one that is wrong.`;
    findings.push(findingIn(item, ['published'], message, 'date'));
  }
  if (announced !== undefined && effective !== undefined && compareDates(effective, announced) < 0) {
    const message = `The rule takes effect on "${effective}" and is announced later, on "${announced}". That is rare: check both dates.`;
    findings.push(findingIn(item, ['announced'], message, 'date', 'warning'));
  }
  return findings;
}

/** What happened to an organisation is told in the order of time. */
function checkOrder(item: ContentItem<Remarks>): Finding[] {
  const events = item.value?.events ?? [];
  return events.flatMap(({ date }, index) => {
    const before = events[index - 1]?.date;
    if (before === undefined || utcExtent(date)[1] > utcExtent(before)[0]) return [];
    const message = `Found "${date}" below "${before}". Events stand in the order of time: move one of the two, or correct its date.`;
    return [findingIn(item, ['events', index, 'date'], message, 'date')];
  });
}
