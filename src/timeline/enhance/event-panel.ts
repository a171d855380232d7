import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { widenWindow } from '../state/shift-window.ts';
import { placeAmong } from '../state/place-among.ts';
import { daysOf } from '../state/stretch-in-words.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Board } from './board.ts';
import { dateWords } from './event-words.ts';
import { createPanelFrame } from './panel-frame.ts';
import type { PlainDetails } from './plain-details.ts';
import { revealPanel, showInList } from './reveal.ts';
import { showInTable } from './show-in-table.ts';
import { focusEvent } from './target-links.ts';

export interface EventPanel {
  /** Opens the details of an event; @param byKey - the focus goes with it */
  select(id: string, byKey: boolean): void;
  /** Lets the reader choose among events that stand in one place; @param stretch - the time they share */
  choose(events: readonly TimelineEvent[], stretch: TimeWindow, byKey: boolean): void;
}

/** Where the panel finds what it says of an event. */
export interface DetailsOfEvents {
  /** What the page already holds. */
  plain(root: HTMLElement, id: string): PlainDetails | undefined;
  /** What the event's own page adds; nothing where it cannot be had. */
  more(href: string, signal: AbortSignal): Promise<DocumentFragment | undefined>;
  /** The events that “Previous” and “Next” lead through; default: all that show. */
  walk?(): readonly TimelineEvent[];
}

/**
 * The panel of details. What is open is part of the state: selecting is a step that the back button undoes, and the
 * panel follows the state whoever changes it.
 */
export function createEventPanel(board: Board, panel: HTMLElement, detailsOf: DetailsOfEvents): EventPanel {
  const { root, signal } = board;
  const walk = detailsOf.walk ?? board.shown;
  const byId = new Map(board.events.map((event) => [event.id, event]));
  /** The event that is open; or the first of those to choose from, and the state they were offered in. */
  let open: { readonly id: string; readonly isChoice: boolean; readonly since?: ViewState } | undefined;
  let wantsFocus = false;
  let isBegun = false;

  const frame = createPanelFrame(panel, {
    select: (id) => {
      select(id, true);
    },
    step: (by) => {
      const event = open && byId.get(open.id);
      const other = event && placeAmong(walk(), event)[by];
      if (!other) return;
      board.change({ event: other.id });
      board.say(`${dateWords(other)}, ${other.title}.`);
    },
    close: () => {
      close();
    },
    toTable: () => {
      if (open) showInTable(board, open.id);
    },
    showOnly: (stretch) => {
      const first = open?.id;
      board.change(daysOf(stretch), 'push');
      if (first !== undefined) focusEvent(board, first);
    },
  });

  const select = (id: string, byKey: boolean): void => {
    wantsFocus = byKey;
    if (board.state().event !== id) board.change({ event: id }, 'push');
    else arrive();
  };
  const choose = (events: readonly TimelineEvent[], stretch: TimeWindow, byKey: boolean): void => {
    const [first] = events;
    if (!first) return;
    if (board.state().event !== undefined) board.change({ event: undefined });
    open = { id: first.id, isChoice: true, since: board.state() };
    frame.showChoice(events, stretch);
    wantsFocus = byKey;
    arrive();
  };
  /** Brings the panel on the screen, and the focus to its heading where a key opened it. */
  const arrive = (): void => {
    if (wantsFocus) frame.heading.focus({ preventScroll: true });
    wantsFocus = false;
    revealPanel(panel);
  };
  const close = (): void => {
    if (board.state().event === undefined) hide();
    else board.change({ event: undefined });
  };
  const hide = (): void => {
    const was = open?.id;
    open = undefined;
    const hadFocus = panel.contains(document.activeElement);
    if (hadFocus && was !== undefined) focusEvent(board, was);
    panel.hidden = true;
  };

  const show = (event: TimelineEvent): void => {
    const wasOpen = open !== undefined && !panel.hidden;
    open = { id: event.id, isChoice: false };
    const hadFocus = panel.contains(document.activeElement);
    const details = detailsOf.plain(root, event.id);
    const body = frame.showEvent(event, details);
    // What had the focus in the panel may be gone: an entry to choose, a link of the event before.
    if (hadFocus && !panel.contains(document.activeElement)) wantsFocus = true;
    widenTo(event);
    showPlace();
    if (!panel.checkVisibility()) showInList(board, event.id);
    else if (wantsFocus || !wasOpen) {
      // An address that leads to an entry of the list has its own place on the screen.
      if (isBegun || location.hash === '') arrive();
    }
    if (details && panel.checkVisibility()) void fill(event.id, details.href, body);
  };
  const fill = async (id: string, href: string, body: HTMLElement): Promise<void> => {
    const parts = await detailsOf.more(href, signal);
    if (parts && open?.id === id && !open.isChoice) body.append(parts);
  };
  /** An event that was asked for by its address shows, whatever the window was. */
  const widenTo = (event: TimelineEvent): void => {
    const isShown = board.shown().some(({ id }) => id === event.id);
    if (isShown || !board.passing().some(({ id }) => id === event.id)) return;
    const record = { startMs: board.events[0]?.startMs ?? event.startMs, endMs: board.defaultWindow.endMs };
    board.change(daysOf(widenWindow(board.window(), event, record)));
  };
  const showPlace = (): void => {
    const event = open && !open.isChoice ? byId.get(open.id) : undefined;
    if (!event) return;
    const isPassing = board.passing().some(({ id }) => id === event.id);
    frame.showPlace(
      placeAmong(walk(), event),
      isPassing ? 'Outside the time shown' : 'Not among the events your filters leave',
    );
  };

  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !(event.target instanceof Node) || !panel.contains(event.target)) return;
      event.stopPropagation();
      close();
    },
    { signal },
  );
  board.onChange(() => {
    const id = board.state().event;
    const event = id === undefined ? undefined : byId.get(id);
    if (event && (open?.id !== event.id || open.isChoice)) show(event);
    else if (event) showPlace();
    // Word of a change before the choice was offered comes late, and takes nothing away.
    else if (open && open.since !== board.state()) hide();
  });
  isBegun = true;
  return { select, choose };
}
