import { type CalendarDate, datePrecision, utcExtent } from '../../record/calendar-date.ts';
import { countAdded, type OrganisationCount } from '../../record/count-events.ts';
import { axisDate, type Designation } from '../../record/designation.ts';
import { headlineOf } from '../../record/headline.ts';
import type { Milestone } from '../../record/milestone.ts';
import type { Actor, Confidence, Theme } from '../../record/vocabulary.ts';
import { type MarkKind, markKind } from './mark-kind.ts';

interface EventBase {
  readonly id: string;
  readonly title: string;
  /** Few words for the drawing; the title where the record has no label. */
  readonly label: string;
  readonly date: CalendarDate;
  readonly until?: CalendarDate;
  /** `[startMs, endMs)` in ms since 1970-01-01 UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** The date is not confirmed, or names no day: drawn with a dotted outline. */
  readonly isApproximate: boolean;
  /** The date is not confirmed: printed with "about". A month known for sure is not. */
  readonly isDateOpen: boolean;
  /** The whole event rests on no source that was read. */
  readonly isUnconfirmed: boolean;
  readonly confidence: Confidence;
}

/** A rule, in the lane of the List. */
export interface ListEvent extends EventBase {
  readonly lane: 'list';
  readonly theme: Theme;
  readonly count: OrganisationCount;
  /** Those of the count that are in Hong Kong only. */
  readonly hongKong: number;
  /** Organisations in China taken off the list. */
  readonly removed: number;
  /** Whether the record holds a label of its own, so that the bar is named on the drawing. */
  readonly isLabelled: boolean;
}

/** A milestone, in the lane of the Talks. */
export interface TalksEvent extends EventBase {
  readonly lane: 'talks';
  readonly actor: Actor;
  readonly kind: MarkKind;
  readonly significance: 1 | 2 | 3;
  readonly truce?: { readonly name: string; readonly startMs: number; readonly endMs: number };
}

export type TimelineEvent = ListEvent | TalksEvent;

/**
 * A rule as an event of the List's lane, standing at its effective date, else the published one.
 *
 * @param hongKong - of the organisations it added, how many the list as it stands shows in Hong Kong only
 */
export function listEvent(rule: Designation, hongKong = 0): ListEvent {
  const date = axisDate(rule);
  const [startMs, endMs] = utcExtent(date);
  const isDateOpen = rule.unconfirmed.includes(rule.effective ? 'effective' : 'published');
  return {
    id: rule.id,
    lane: 'list',
    title: headlineOf(rule),
    label: rule.label ?? rule.title,
    date,
    startMs,
    endMs,
    theme: rule.theme,
    count: countAdded(rule),
    hongKong: Math.min(hongKong, rule.chart_count),
    removed: rule.entities_removed_china ?? 0,
    isLabelled: rule.label !== undefined,
    isApproximate: isDateOpen,
    isDateOpen,
    isUnconfirmed: rule.confidence === 'low',
    confidence: rule.confidence,
  };
}

/** A milestone as an event of the Talks' lane; a period reaches to the end of its last day. */
export function talksEvent(milestone: Milestone): TalksEvent {
  const [startMs, dayEndMs] = utcExtent(milestone.date);
  const isDateOpen = milestone.unconfirmed.includes('date');
  const endMs = milestone.until ? utcExtent(milestone.until)[1] : dayEndMs;
  return {
    id: milestone.id,
    lane: 'talks',
    title: milestone.title,
    label: milestone.label ?? milestone.title,
    date: milestone.date,
    ...(milestone.until ? { until: milestone.until } : {}),
    startMs,
    endMs,
    actor: milestone.actor,
    kind: markKind(milestone.kind, milestone.direction),
    significance: milestone.significance,
    isApproximate: isDateOpen || datePrecision(milestone.date) !== 'day',
    isDateOpen,
    isUnconfirmed: milestone.confidence === 'low',
    confidence: milestone.confidence,
    ...(milestone.truce
      ? { truce: { name: milestone.truce.name, startMs, endMs: utcExtent(milestone.truce.until)[1] } }
      : {}),
  };
}
