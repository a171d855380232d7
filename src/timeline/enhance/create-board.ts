import { overlaps, type TimeWindow } from '../layout/time-window.ts';
import type { ListEvent, TimelineEvent } from '../layout/timeline-event.ts';
import { filterEvents } from '../state/filter-events.ts';
import { readAddress } from '../state/read-address.ts';
import type { ViewState } from '../state/view-state.ts';
import { windowOf } from '../state/window-of.ts';
import { writeAddress } from '../state/write-address.ts';
import type { Board, Remembering } from './board.ts';
import { createEasel, type Printed } from './create-easel.ts';
import { type AddressOfState, pageAddress } from './page-address.ts';
import { createVoice } from './voice.ts';

/** What a board needs to know of the timeline it stands on. */
export interface BoardSettings {
  readonly root: HTMLElement;
  /** The whole record, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly defaultWindow: TimeWindow;
  readonly signal: AbortSignal;
  /** Default: that of the page. */
  readonly address?: AddressOfState;
  /** What the page's drawing shows as it comes; default: the whole record, both lanes, the running total. */
  readonly printed?: Printed;
}

/** The board of one timeline: reads the state from the address, keeps both in step, and draws. */
export function createBoard(settings: BoardSettings): Board {
  const { root, events, defaultWindow, signal, address = pageAddress } = settings;
  const { printed = { events, lanes: 'both', hasTotal: true } } = settings;
  const known = { events: new Set(events.map(({ id }) => id)) };
  const changeListeners: (() => void)[] = [];
  const drawListeners: (() => void)[] = [];
  const easel = createEasel(root, events, defaultWindow, printed);
  let state = readAddress(address.search(), address.hash(), known);
  let concerns: (org: string) => ReadonlySet<string> | undefined = () => undefined;
  const concerned = () => (state.org === undefined ? undefined : concerns(state.org));
  let passing = filterEvents(events, state, concerned());
  let gliding: TimeWindow | undefined;
  let drawn: ReturnType<Board['drawing']>;

  const windowNow = (): TimeWindow => gliding ?? windowOf(state, defaultWindow);
  /** What would pass too if no organisation were chosen. */
  const contextOf = (chosen: ReadonlySet<string> | undefined): ListEvent[] =>
    chosen
      ? filterEvents(events, state).filter(
          (event): event is ListEvent => event.lane === 'list' && !chosen.has(event.id),
        )
      : [];
  let context = contextOf(concerned());
  /** The state has changed since the drawing was drawn. */
  let isStale = false;
  const redraw = (): void => {
    isStale = false;
    drawn = easel.draw({ passing, context, window: windowNow(), state, isGliding: gliding !== undefined });
    for (const listener of drawListeners) listener();
  };
  const take = (next: ViewState): void => {
    state = next;
    // The style sheet shows the parts of a view; what is drawn depends on what shows.
    // Even the same value would make the browser match it all anew.
    if (root.dataset['view'] !== state.view) root.dataset['view'] = state.view;
    gliding = undefined;
    passing = filterEvents(events, state, concerned());
    context = contextOf(concerned());
    isStale = true;
    void tell();
  };
  let told = 0;
  /**
   * The drawing and each listener have a task of their own, so that none keeps a reader waiting; a newer change breaks
   * the round off. The first listener is told before whoever made the change goes on.
   */
  const tell = async (): Promise<void> => {
    const round = (told += 1);
    const isOver = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve));
      return round !== told || signal.aborted;
    };
    root.dataset['busy'] = 'drawing';
    const [first, ...others] = changeListeners;
    first?.();
    if (await isOver()) return;
    if (isStale) redraw();
    root.dataset['busy'] = '';
    for (const listener of others) {
      if (await isOver()) return;
      listener();
    }
    if (await isOver()) return;
    delete root.dataset['busy'];
  };

  window.addEventListener(
    'popstate',
    () => {
      take(readAddress(address.search(), address.hash(), known));
    },
    { signal },
  );
  const sizes = new ResizeObserver(() => {
    if (easel.visible() !== drawn?.svg) redraw();
  });
  sizes.observe(root);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });

  const board: Board = {
    root,
    signal,
    events,
    defaultWindow,
    state: () => state,
    window: windowNow,
    passing: () => passing,
    shown: () => {
      const window = windowNow();
      return passing.filter((event) => overlaps(window, event));
    },
    drawing: () => {
      if (isStale) redraw();
      return drawn;
    },
    isGliding: () => gliding !== undefined,
    change: (wish: Partial<ViewState>, how: Remembering = 'replace') => {
      const next = { ...state, ...wish };
      address.write(writeAddress(next, address.search()), how);
      take(next);
    },
    glide: (window) => {
      gliding = window;
      redraw();
    },
    settle: () => {
      if (!gliding) return;
      const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
      board.change({ from: day(gliding.startMs), to: day(gliding.endMs - 1) });
    },
    onChange: (listener) => {
      changeListeners.push(listener);
      listener();
    },
    onDraw: (listener) => {
      drawListeners.push(listener);
    },
    concerned,
    learn: (known) => {
      concerns = known;
      if (state.org !== undefined) take(state);
    },
    say: createVoice(root, signal),
  };
  root.dataset['view'] = state.view;
  redraw();
  return board;
}
