import { z } from 'zod';
import { utcExtent } from '../record/calendar-date.ts';
import { calendarDaySchema } from '../record/calendar-date-schema.ts';
import { type Milestone, milestoneSchema } from '../record/milestone.ts';
import type { Address } from './address.ts';
import { withoutFields } from './pick-fields.ts';
import { sourceMeanings } from './source-meanings.ts';

const { id, title, date, until, ...shape } = withoutFields(milestoneSchema.shape, ['evidence']);

/** A step as others get it: the record without its working notes, with its address and the days it covers. */
export const publishedMilestoneSchema = z.strictObject({
  id,
  url: z.url(),
  title,
  date,
  until,
  first_day: calendarDaySchema,
  last_day: calendarDaySchema,
  ...shape,
});
export type PublishedMilestone = z.infer<typeof publishedMilestoneSchema>;

export function publishMilestone(milestone: Milestone, address: Address): PublishedMilestone {
  const [startMs] = utcExtent(milestone.date);
  const [, endMs] = utcExtent(milestone.until ?? milestone.date);
  return publishedMilestoneSchema.parse({
    ...withoutFields(milestone, ['evidence']),
    url: address(`/milestones/${milestone.id}/`),
    first_day: dayOf(startMs),
    last_day: dayOf(endMs - 1),
  });
}

/** The calendar day, in UTC, that a moment of `utcExtent` falls on. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export const milestoneMeanings = {
  id: 'Names the milestone. Permanent, part of its page’s address, and what other files refer to.',
  url: 'The milestone’s page, with everything known about it.',
  title: 'What happened.',
  date: 'When it happened, as precise as the source and no more: a day (2019-10-10), a month (2019-10) or a year (2019).',
  until: 'The end of a period, as precise as the source. Empty for a single day, month or year.',
  first_day: 'The first day that “date” covers, always a whole day, for sorting and reckoning.',
  last_day: 'The last day that “until”, else “date”, covers. For a single day the same as first_day.',
  kind: 'What sort of step it is. One word of a closed list.',
  actor: 'Who acted: US, CN, both, or other (courts and others).',
  label: 'A few words for the timeline.',
  direction:
    'For tariffs: “up” (raised or threatened), “down” (cut, paused or delayed) or “unchanged” (kept in force).',
  summary: 'What happened, in one to three sentences of ours.',
  significance: 'Our choice of what to label first: 1 (turning point), 2 (main step) or 3.',
  location: 'Where it took place.',
  talks_round: 'For talks: which round, and by whose count.',
  truce: 'For a truce: its name, how long it held or was agreed to hold, and what ended it or sets its end.',
  'truce.name': 'The truce’s name.',
  'truce.until': 'Its last day, or the day to which it was agreed.',
  'truce.why': 'What ended the truce, or sets its end.',
  related: 'Entity List rules this step concerns. Only where a source makes the connection.',
  'related.designation': 'The rule’s id; see the file of designations.',
  'related.how': 'What the source says of the two.',
  'related.source': 'The source that makes the connection.',
  ...sourceMeanings('related.source'),
  sources: 'Where it can be checked, the primary source first.',
  ...sourceMeanings('sources'),
  confidence:
    'How far the record is confirmed by material we read: “high” (confirmed), “medium” (partly), “low” (not yet).',
  unconfirmed: 'Fields of this record that no source we read confirms, by their names.',
  note: 'A remark, often on what is not confirmed.',
} satisfies Record<keyof PublishedMilestone, string> & Record<string, string>;
