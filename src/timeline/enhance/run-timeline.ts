import { timeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { createBoard } from './create-board.ts';
import { enhanceGestures } from './enhance-gestures.ts';
import { enhanceRange } from './enhance-range.ts';
import { enhanceHairline } from './enhance-hairline.ts';
import { enhanceHelp } from './enhance-help.ts';
import { enhanceKeys } from './enhance-keys.ts';
import { enhancePanel } from './enhance-panel.ts';
import { enhanceDownloads } from './enhance-downloads.ts';
import { enhanceOrganisation } from './enhance-organisation.ts';
import { enhanceTable } from './enhance-table.ts';
import { enhanceControls } from './enhance-controls.ts';
import { enhanceDates } from './enhance-dates.ts';
import { enhanceFilters } from './enhance-filters.ts';
import { enhanceList } from './enhance-list.ts';
import { enhanceUnfolding } from './enhance-unfolding.ts';
import { enhanceViews } from './enhance-views.ts';
import { enhanceSteps } from './enhance-steps.ts';

/** Brings a timeline to life: its record, its board, and each behaviour in turn. */
export async function runTimeline(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const events = await readEvents(root, signal);
  const { from = '', to = '' } = root.dataset;
  const board = createBoard({ root, events, defaultWindow: timeWindow(from, to), signal });
  enhanceGestures(board);
  enhanceRange(board);
  enhanceKeys(board);
  enhanceHairline(board);
  enhancePanel(board);
  enhanceHelp(board);
  enhanceViews(board);
  enhanceControls(board);
  enhanceDates(board);
  enhanceFilters(board);
  enhanceList(board);
  enhanceUnfolding(board);
  enhanceOrganisation(board);
  enhanceTable(board);
  enhanceDownloads(board);
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
