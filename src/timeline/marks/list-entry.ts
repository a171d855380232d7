import type { MarkKind } from '../layout/mark-kind.ts';
import type { ThemeGroup } from '../../record/theme-group.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';

/** The small sign beside an entry: a milestone's shape, or a rule's colour. */
export type EntryGlyph =
  | { readonly kind: MarkKind; readonly path: string; readonly turn: number; readonly isUnsure: boolean }
  | { readonly kind: 'list'; readonly theme: ThemeGroup };

/** What the list and the table print of one event, beside its geometry. */
export interface EntryText {
  readonly event: TimelineEvent;
  /** "7 October 2019", "about 7 October 2019". */
  readonly dateText: string;
  readonly glyph: EntryGlyph;
  /** "Addition to the list · Human rights · 84 FR 54002", "United States · US tariff". */
  readonly what: string;
  /** What the text is called behind a tap: an allegation is said to be somebody's. */
  readonly textName: string;
  readonly text: string;
  readonly href: string;
  /** Said after the title when the event or its text is not confirmed throughout. */
  readonly caution?: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly isOpened: boolean;
  };
}
