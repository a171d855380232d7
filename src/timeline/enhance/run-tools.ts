import type { Board } from './board.ts';
import { enhanceDates } from './enhance-dates.ts';
import { enhanceDownloads } from './enhance-downloads.ts';
import { enhanceFilters } from './enhance-filters.ts';
import { enhanceGestures } from './enhance-gestures.ts';
import { enhanceHairline } from './enhance-hairline.ts';
import { enhanceHelp } from './enhance-help.ts';
import { enhanceKeys } from './enhance-keys.ts';
import { enhanceRangeMoves } from './enhance-range-moves.ts';

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
}
