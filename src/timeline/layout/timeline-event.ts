import type { CalendarDate } from '../../record/calendar-date.ts';
import type { OrganisationCount } from '../../record/count-events.ts';
import type { Actor, Confidence, Theme } from '../../record/vocabulary.ts';
import type { MarkKind } from './mark-kind.ts';

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
