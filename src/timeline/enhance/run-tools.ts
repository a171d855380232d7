import type { Board } from './board.ts';
import { enhanceDates } from './enhance-dates.ts';
import { enhanceDownloads } from './enhance-downloads.ts';
import { enhanceFilters } from './enhance-filters.ts';
import { enhanceGestures } from './enhance-gestures.ts';
import { enhanceHairline } from './enhance-hairline.ts';
import { enhanceHelp } from './enhance-help.ts';
import { enhanceKeys } from './enhance-keys.ts';
import { enhanceRangeMoves } from './enhance-range-moves.ts';

/** The panel comes with the rest: it too waits for a hand or a key. */
export { createEventPanel } from './event-panel.ts';

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

/** The words below the drawing are those it carries for screen readers. */
function keepCaption(board: Board): void {
  const caption = board.root.querySelector('[data-part="description"]');
  const write = (): void => {
    const words = board.drawing()?.svg.querySelector('desc')?.textContent;
    if (caption && words && caption.textContent !== words) caption.textContent = words;
  };
  board.onDraw(() => {
    if (!board.isGliding()) write();
  });
  write();
}
