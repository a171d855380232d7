import type { CalendarDate } from '../../record/calendar-date.ts';
import type { Actor, Confidence, Theme } from '../../record/vocabulary.ts';
import type { MarkKind } from '../layout/mark-kind.ts';

export const views = { chart: 'Chart', list: 'List', table: 'Table', steps: 'Step by step' } as const;
export type View = keyof typeof views;

/** Which lanes show; the words of the address are those of the embed. */
export const lanesShown = { both: 'Both lanes', entity: 'The List', trade: 'The Talks' } as const;
export type LanesShown = keyof typeof lanesShown;

/** Which additions count: all of China, or one part of it (Hong Kong is counted with China, docs/decisions/0004). */
export const places = { all: 'China and Hong Kong', mainland: 'Mainland China', 'hong-kong': 'Hong Kong' } as const;
export type Place = keyof typeof places;

/** What the panel above the bars adds up: additions less removals, or additions alone. */
export const totals = { net: 'less removals', gross: 'additions only' } as const;
export type Total = keyof typeof totals;

/** The order of the list. */
export const orders = { desc: 'Newest first', asc: 'Oldest first' } as const;
export type Order = keyof typeof orders;

/**
 * Everything a reader may ask of the timeline. An empty list of words is no wish; so is an absent date.
 * What the address says is read into this and nothing else of it is used.
 */
export interface ViewState {
  /** Start and end of the window, both included; the default window where absent. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly view: View;
  readonly lanes: LanesShown;
  readonly theme: readonly Theme[];
  readonly kind: readonly MarkKind[];
  readonly actor: readonly Actor[];
  readonly confidence: readonly Confidence[];
  readonly place: Place;
  /** True: turning points and additions only. */
  readonly isMain: boolean;
  /** Id of an entry of the list: what concerns it is set off. */
  readonly org?: string | undefined;
  /** Id of the event whose details are open. */
  readonly event?: string | undefined;
  readonly highlight: readonly string[];
  readonly total: Total;
  readonly order: Order;
}

/** What shows when nobody asked for anything. */
export const startState: ViewState = {
  view: 'chart',
  lanes: 'both',
  theme: [],
  kind: [],
  actor: [],
  confidence: [],
  place: 'all',
  isMain: false,
  highlight: [],
  total: 'net',
  order: 'desc',
};
