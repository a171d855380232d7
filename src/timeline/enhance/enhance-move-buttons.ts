import { boundsOf, panWindow, zoomWindow } from '../state/move-window.ts';
import type { Board } from './board.ts';

type Move = 'earlier' | 'later' | 'nearer' | 'farther';

/** Buttons that move the window by a quarter of its length, or halve and double it about its middle. */
export function enhanceMoveButtons(board: Board, within: ParentNode): void {
  const bounds = boundsOf(board.events, board.defaultWindow);
  for (const button of within.querySelectorAll<HTMLButtonElement>('[data-move]')) {
    button.addEventListener(
      'click',
      () => {
        const window = board.window();
        const length = window.endMs - window.startMs;
        const middle = window.startMs + length / 2;
        const moves = {
          earlier: () => panWindow(window, -length / 4, bounds),
          later: () => panWindow(window, length / 4, bounds),
          nearer: () => zoomWindow(window, 0.5, middle, bounds),
          farther: () => zoomWindow(window, 2, middle, bounds),
        };
        board.glide(moves[button.dataset['move'] as Move]());
        board.settle();
      },
      { signal: board.signal },
    );
  }
}
