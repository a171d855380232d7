import { timeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { createBoard } from './create-board.ts';
import { enhanceSteps } from './enhance-steps.ts';

/** Brings a timeline to life: its record, its board, and each behaviour in turn. */
export async function runTimeline(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const events = await readEvents(root, signal);
  const { from = '', to = '' } = root.dataset;
  const board = createBoard(root, events, timeWindow(from, to), signal, () => undefined);
  enhanceSteps(board);
  root.dataset['ready'] = '';
}

/** The record stands in the page itself (a copy that needs no network), or at the address the page names. */
async function readEvents(root: HTMLElement, signal: AbortSignal): Promise<TimelineEvent[]> {
  const inPage = root.querySelector('script[type="application/json"][data-events]')?.textContent;
  if (inPage) return JSON.parse(inPage) as TimelineEvent[];
  const answer = await fetch(root.dataset['events'] ?? '', { signal });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return (await answer.json()) as TimelineEvent[];
}
