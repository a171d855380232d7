import type { CalendarDate } from '../record/calendar-date.ts';

/** Whose voice a page speaks in: the Entity List, the talks, or neither. */
export type Voice = 'list' | 'talks' | 'neither';

/** A large number beside the headline, with what it counts or the month it is a day of. */
export interface CoverFigure {
  /** A word before it: "at least", "about". */
  readonly lead?: string | undefined;
  /** E.g. "28", "1,124", "10–11". */
  readonly number: string;
  /** E.g. "organisations added", "October 2019". */
  readonly caption: string;
}

/** What stands below the headline, in parts; those at the end give way where there is no room. */
export interface Standfirst {
  readonly parts: readonly string[];
  /** Between two parts. */
  readonly joint: string;
  /** Said after the parts shown where some gave way, e.g. " and others". */
  readonly rest?: string | undefined;
}

/** The stretch of time drawn at the foot of a picture, from the first day of `from` to the last of `to`. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What the picture of a page says: the page in the words of its own record. */
export interface Cover {
  /** The page's address from the site's root, e.g. "/designations/x/". */
  readonly path: string;
  /** What kind of page it is, and its date where the figure does not say it. */
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst?: Standfirst | undefined;
  readonly figure?: CoverFigure | undefined;
  readonly voice: Voice;
  readonly span: Span;
  /** Ids of the events drawn in full colour, the others being paler. None: all are. */
  readonly highlight: readonly string[];
}
