import { sizes } from '../layout/sizes.ts';
import { timeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { filterEvents } from '../state/filter-events.ts';
import { readAddress } from '../state/read-address.ts';
import { stepsOf } from '../state/steps-of.ts';
import { windowWords } from '../state/shown-words.ts';
import { createBoard } from './create-board.ts';
import { enhanceFramedList } from './enhance-framed-list.ts';
import { enhanceGestures } from './enhance-gestures.ts';
import { enhanceHairline } from './enhance-hairline.ts';
import { enhanceKeys } from './enhance-keys.ts';
import { enhanceMoveButtons } from './enhance-move-buttons.ts';
import { enhancePanel } from './enhance-panel.ts';
import { enhanceViews } from './enhance-views.ts';
import { createEventPanel } from './event-panel.ts';
import { framedAddress } from './framed-address.ts';
import { rowDetails } from './framed-entries.ts';

declare global {
  interface Window {
    /** The record's events, where the file that holds this code brings them along. */
    ltEvents?: TimelineEvent[];
  }
}

/** Brings a timeline in somebody's frame to life (Framed.astro). The frame's messages are another script's business. */
function runFramed(root: HTMLElement, events: readonly TimelineEvent[]): void {
  const { from = '', to = '', cut = '' } = root.dataset;
  const { signal } = new AbortController();
  const known = { events: new Set(events.map(({ id }) => id)) };
  const address = framedAddress(location.search, location.hash, cut);
  const asCut = readAddress(`?${cut}`, '', known);
  const printed = {
    events: filterEvents(events, asCut),
    lanes: asCut.lanes,
    hasTotal: false,
    mostRows: sizes.mostRowsFramed,
  };
  const board = createBoard({ root, events, defaultWindow: timeWindow(from, to), signal, address, printed });

  enhanceViews(board);
  enhanceFramedList(board);
  enhancePanel(board, (_, element) => {
    const walk = () => (board.state().view === 'steps' ? stepsOf(board.shown()) : board.shown());
    return Promise.resolve(
      createEventPanel(board, element, { plain: rowDetails, more: () => Promise.resolve(undefined), walk }),
    );
  });
  enhanceGestures(board);
  enhanceHairline(board);
  enhanceKeys(board);
  enhanceMoveButtons(board, root);

  const period = document.querySelector('[data-period]');
  const printedPeriod = period?.textContent ?? '';
  let chosen: string | undefined;
  board.onChange(() => {
    const { view, event } = board.state();
    // The small drawing of a narrow frame stays as it was printed, so it goes when the view is another one.
    const isOther = root.toggleAttribute('data-changed', isOtherThan(cut, address.search()));
    if (period) period.textContent = isOther ? windowWords(board.window()) : printedPeriod;
    if (view === 'steps' && event === undefined) {
      const [first] = stepsOf(board.shown());
      if (first) board.change({ event: first.id });
    }
    if (event !== undefined && event !== chosen) window.dispatchEvent(new CustomEvent('lt-chosen', { detail: event }));
    chosen = event;
  });
  window.addEventListener('lt-set', ({ detail }: CustomEvent<Record<string, unknown>>) => {
    address.ask(detail);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  root.dataset['ready'] = 'all';
}

/** Whether more than a view or an event was asked for. */
function isOtherThan(cut: string, search: string): boolean {
  const [printed, asked] = [cut, search].map((query) => {
    const words = new URLSearchParams(query);
    for (const name of ['view', 'event', 'highlight']) words.delete(name);
    return words.toString();
  });
  return printed !== asked;
}

declare global {
  interface WindowEventMap {
    'lt-set': CustomEvent<Record<string, unknown>>;
    'lt-chosen': CustomEvent<string>;
  }
}

const root = document.querySelector<HTMLElement>('[data-timeline="framed"]');
const inPage = document.querySelector('script[type="application/json"][data-events]')?.textContent;
const events = inPage ? (JSON.parse(inPage) as TimelineEvent[]) : window.ltEvents;
if (root && events && !('ready' in root.dataset)) runFramed(root, events);
