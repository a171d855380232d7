import { formatPeriod } from '../record/format-date.ts';
import type { Designation } from '../record/designation.ts';
import type { Milestone } from '../record/milestone.ts';
import type { TheRecord } from '../record/record.ts';
import { nameOfReason } from '../record/stated-ground.ts';
import { actions, actors, confidences, milestoneKinds, themes } from '../record/vocabulary.ts';
import { markPath, markTurn } from './layout/mark-path.ts';
import { themeGroup } from '../record/theme-group.ts';
import type { ListEvent, TalksEvent, TimelineEvent } from './layout/timeline-event.ts';
import { recordEvents } from './record-events.ts';
import type { EntryText } from './marks/list-entry.ts';

/**
 * The words that go with every event of the record, by its id.
 *
 * @param toHref - the address of a path under the site's base
 */
export function eventTexts(record: TheRecord, toHref: (path: string) => string): Map<string, EntryText> {
  const events = new Map(recordEvents(record).map((event) => [event.id, event]));
  const rules = record.designations.map((rule) => ruleText(rule, eventOf(events, rule.id, 'list'), toHref));
  const milestones = record.milestones.map((milestone) =>
    milestoneText(milestone, eventOf(events, milestone.id, 'talks'), toHref),
  );
  return new Map([...rules, ...milestones].map((text) => [text.event.id, text]));
}

function eventOf<Lane extends TimelineEvent['lane']>(
  events: ReadonlyMap<string, TimelineEvent>,
  id: string,
  lane: Lane,
): Extract<TimelineEvent, { lane: Lane }> {
  const event = events.get(id);
  if (event?.lane !== lane) throw new Error(`"${id}" is no event of the lane "${lane}".`);
  return event as Extract<TimelineEvent, { lane: Lane }>;
}

function ruleText(rule: Designation, event: ListEvent, toHref: (path: string) => string): EntryText {
  return {
    event,
    dateText: dateText(event),
    glyph: { kind: 'list', theme: themeGroup(rule.theme) },
    what: [actions[rule.action], themes[rule.theme], rule.cite_display].filter(Boolean).join(' · '),
    textName: nameOfReason(rule),
    text: rule.reason,
    href: toHref(`/designations/${rule.id}/`),
    ...caution(rule, 'reason'),
    source: firstSource(rule),
  };
}

function milestoneText(milestone: Milestone, event: TalksEvent, toHref: (path: string) => string): EntryText {
  return {
    event,
    dateText: dateText(event),
    glyph: {
      kind: event.kind,
      path: markPath(event.kind),
      turn: markTurn(event.kind),
      isUnsure: event.isApproximate || event.isUnconfirmed,
    },
    what: `${actors[milestone.actor]} · ${milestoneKinds[milestone.kind]}`,
    textName: 'What happened',
    text: milestone.summary,
    href: toHref(`/milestones/${milestone.id}/`),
    ...caution(milestone, 'summary'),
    source: firstSource(milestone),
  };
}

/** The date in words; "about" says that the day is not confirmed. */
function dateText(event: TimelineEvent): string {
  return `${event.isDateOpen ? 'about ' : ''}${formatPeriod(event.date, event.until)}`;
}

/** Said beside the event when it, or the text the list prints of it, is not confirmed throughout. */
function caution(event: Designation | Milestone, textField: 'reason' | 'summary'): { caution?: string } {
  if ('research' in event && event.research === 'not-yet') return { caution: 'Not yet researched' };
  if (event.confidence === 'low') return { caution: confidences.low };
  const isPartly = event.confidence === 'medium' || event.unconfirmed.includes(textField);
  return isPartly ? { caution: confidences.medium } : {};
}

function firstSource({ sources }: Pick<Designation, 'sources'>): EntryText['source'] {
  const [first] = sources;
  if (!first) throw new Error('A record without a source passed the schema.');
  const { title, publisher, url, seen } = first;
  return { title, publisher, url, isOpened: seen === undefined };
}
