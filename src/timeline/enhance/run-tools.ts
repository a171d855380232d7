import type { Board } from './board.ts';
import { enhanceDates } from './enhance-dates.ts';
import { enhanceDownloads } from './enhance-downloads.ts';
import { enhanceFilters } from './enhance-filters.ts';
import { enhanceGestures } from './enhance-gestures.ts';
import { enhanceHairline } from './enhance-hairline.ts';
import { enhanceHelp } from './enhance-help.ts';
import { enhanceKeys } from './enhance-keys.ts';
import { enhanceRangeMoves } from './enhance-range-moves.ts';
import { createEventPanel, type EventPanel } from './event-panel.ts';
import { keepCaption } from './keep-caption.ts';
import { plainDetails } from './plain-details.ts';
import { readEventPage } from './read-event-page.ts';

/** The panel comes with the rest: it too waits for a hand or a key. */
export function createFullPanel(board: Board, element: HTMLElement): EventPanel {
  return createEventPanel(board, element, { plain: plainDetails, more: readEventPage });
}

/** What only a hand or a key can ask for; it comes when one first does. */
export function runTools(board: Board): void {
  enhanceGestures(board);
  enhanceHairline(board);
  enhanceKeys(board);
  enhanceRangeMoves(board);
  enhanceDates(board);
  enhanceFilters(board);
  enhanceHelp(board);
  enhanceDownloads(board);
  keepCaption(board);
}
