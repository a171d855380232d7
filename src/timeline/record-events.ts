import type { TheRecord } from '../record/record.ts';
import { listEvent, talksEvent } from './layout/to-event.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';

/** Every rule and milestone of the record as an event, in order of time. */
export function recordEvents({ designations, milestones, entities }: TheRecord): TimelineEvent[] {
  const inHongKong = new Set(
    entities.filter(({ country, kind }) => country === 'HK' && kind === 'entity').map(({ id }) => id),
  );
  const rules = designations.map((rule) => listEvent(rule, rule.entities.filter((id) => inHongKong.has(id)).length));
  return [...rules, ...milestones.map(talksEvent)].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
}
