import type { TimelineGeometry } from '../layout/geometry.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { ViewState } from '../state/view-state.ts';

/** How a change enters the browser's history: a new entry that the back button undoes, or the present one changed. */
export type Remembering = 'push' | 'replace';

/**
 * What the behaviours of one timeline share: the state, what it shows, and the word when it changes.
 * A behaviour is a function that takes a board, adds its listeners with the board's signal, and returns nothing.
 */
export interface Board {
  /** The `<figure data-timeline>`. */
  readonly root: HTMLElement;
  /** Ends when the timeline leaves the page. */
  readonly signal: AbortSignal;
  /** The whole record, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** The window where the state names none. */
  readonly defaultWindow: TimeWindow;
  state(): ViewState;
  /** The stretch of time that shows. */
  window(): TimeWindow;
  /** Events that pass the filters, whatever their time; in order of time. */
  passing(): readonly TimelineEvent[];
  /** Events that pass the filters and lie in the window: what chart, list, table and downloads show. */
  shown(): readonly TimelineEvent[];
  /** The drawing that is visible, and where everything stands on it; undefined where the list is all there is. */
  drawing(): { readonly svg: SVGSVGElement; readonly geometry: TimelineGeometry } | undefined;
  /** Changes the state; the rest stays. Draws at once; list, table and address follow. */
  change(wish: Partial<ViewState>, how?: Remembering): void;
  /** Moves the window without touching the address, for every frame of a gesture; `settle` ends it. */
  glide(window: TimeWindow): void;
  settle(): void;
  /** In the middle of a gesture: whatever can wait for its end should. */
  isGliding(): boolean;
  /** Called after every change of the state, in a task of its own, and at once when a behaviour begins. */
  onChange(listener: () => void): void;
  /** Called after every drawing, gestures included. */
  onDraw(listener: () => void): void;
  /** Ids of the rules that concern the organisation of the state; undefined while none is chosen, or nothing known of it. */
  concerned(): ReadonlySet<string> | undefined;
  /** Hands in what is known of organisations, and draws anew where the state names one. */
  learn(concerns: (org: string) => ReadonlySet<string> | undefined): void;
  /** Says a sentence to screen readers, politely, the last one only. */
  say(words: string): void;
}
