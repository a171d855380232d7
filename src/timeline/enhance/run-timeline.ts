import { timeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { Board } from './board.ts';
import { createBoard } from './create-board.ts';
import { enhanceControls } from './enhance-controls.ts';
import { enhanceList } from './enhance-list.ts';
import { enhanceOrganisation } from './enhance-organisation.ts';
import { enhancePanel } from './enhance-panel.ts';
import { enhanceRange } from './enhance-range.ts';
import { enhanceSteps } from './enhance-steps.ts';
import { enhanceTable } from './enhance-table.ts';
import { enhanceUnfolding } from './enhance-unfolding.ts';
import { enhanceViews } from './enhance-views.ts';
import { intentions } from './intentions.ts';

/** Brings a timeline to life: its record, its board, and each behaviour in turn. */
export async function runTimeline(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const events = await readEvents(root, signal);
  const { from = '', to = '' } = root.dataset;
  const board = createBoard({ root, events, defaultWindow: timeWindow(from, to), signal });
  // The first is told of a change before whoever made it goes on: what that one says then is said last, and heard.
  enhanceControls(board);
  // Views early: whether the chart shows decides what the others do. The list before what unfolds it.
  enhanceViews(board);
  enhanceRange(board);
  enhancePanel(board, async (...frame) => (await import('./run-tools.ts')).createFullPanel(...frame));
  enhanceList(board);
  enhanceUnfolding(board);
  enhanceTable(board);
  enhanceOrganisation(board);
  enhanceSteps(board);
  root.dataset['ready'] = '';
  fetchTools(board);
}

/** Buttons that the tools answer. */
const TOOL_BUTTONS = '[data-move], [data-open-filters], [data-save], [data-copy-link]';

/**
 * What only a hand or a key can ask for is fetched when one first turns to the timeline, or at once where the address
 * asks for dates or filters, which the tools show. A finger comes without warning: what it presses is answered when
 * they have come.
 */
function fetchTools(board: Board): void {
  const { root, signal } = board;
  let coming: Promise<void> | undefined;
  const pressed: HTMLElement[] = [];
  const keep = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>(TOOL_BUTTONS) : null;
    if (button) pressed.push(button);
  };
  const fetchOnce = (): void => {
    coming ??= import('./run-tools.ts')
      .then(({ runTools }) => {
        if (signal.aborted) return;
        runTools(board);
        root.dataset['ready'] = 'all';
        root.removeEventListener('click', keep);
        for (const button of pressed) button.click();
      })
      // Offline, say: the next touch tries again.
      .catch(() => (coming = undefined));
  };
  for (const intention of intentions) root.addEventListener(intention, fetchOnce, { signal, passive: true });
  root.addEventListener('click', keep, { signal });
  if (location.search !== '' || root.matches(':hover, :focus-within')) fetchOnce();
}

/** The record stands in the page itself (a copy that needs no network), or at the address the page names. */
async function readEvents(root: HTMLElement, signal: AbortSignal): Promise<TimelineEvent[]> {
  const inPage = root.querySelector('script[type="application/json"][data-events]')?.textContent;
  if (inPage) return JSON.parse(inPage) as TimelineEvent[];
  const answer = await fetch(root.dataset['events'] ?? '', { signal });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return (await answer.json()) as TimelineEvent[];
}
