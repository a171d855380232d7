import { compareDates } from './calendar-date.ts';
import { axisDate } from './designation.ts';
import { formatPeriod } from './format-date.ts';
import type { TheRecord } from './record.ts';
import { confidences } from './vocabulary.ts';

/** A rule or a milestone as the feed of the record tells it. */
export interface NewestEvent {
  /** Address from the site's root. */
  readonly path: string;
  readonly title: string;
  /** First day of the event, as precise as known. */
  readonly date: string;
  /** The date, or the period, in words. */
  readonly dateText: string;
  readonly kind: 'Entity List' | 'Trade talks';
  /** What happened, and how far it is confirmed. */
  readonly summary: string;
}

/**
 * The newest events of the record by their own dates, the newest first; on one day in the order of their addresses.
 *
 * @param limit - how many at most
 */
export function newestEvents(record: Pick<TheRecord, 'designations' | 'milestones'>, limit: number): NewestEvent[] {
  const rules = record.designations.map((rule) => ({
    path: `/designations/${rule.id}/`,
    title: rule.title,
    date: axisDate(rule),
    dateText: formatPeriod(axisDate(rule)),
    kind: 'Entity List' as const,
    summary: withCaution(rule.reason, rule),
  }));
  const milestones = record.milestones.map((milestone) => ({
    path: `/milestones/${milestone.id}/`,
    title: milestone.title,
    date: milestone.date,
    dateText: formatPeriod(milestone.date, milestone.until),
    kind: 'Trade talks' as const,
    summary: withCaution(milestone.summary, milestone),
  }));
  return [...rules, ...milestones]
    .sort((a, b) => compareDates(b.date, a.date) || (a.path < b.path ? -1 : 1))
    .slice(0, limit);
}

function withCaution(
  text: string,
  { confidence, unconfirmed }: Pick<TheRecord['milestones'][number], 'confidence' | 'unconfirmed'>,
): string {
  const fields = unconfirmed.map((field) => field.replaceAll('_', ' ')).join(', ');
  return [
    text,
    confidence !== 'high' && `${confidences[confidence]}.`,
    fields && `Not confirmed by a source we read: ${fields}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
