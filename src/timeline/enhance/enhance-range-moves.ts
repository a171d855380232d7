import { boundsOf, panWindow } from '../state/move-window.ts';
import type { Board } from './board.ts';
import { enhanceMoveButtons } from './enhance-move-buttons.ts';

/** What moves the window on the strip: two thumbs for its ends, a grip between them, and buttons. */
export function enhanceRangeMoves(board: Board): void {
  const range = board.root.querySelector<HTMLElement>('[data-part="range"]');
  const start = range?.querySelector<HTMLInputElement>('[data-end="start"]');
  const end = range?.querySelector<HTMLInputElement>('[data-end="end"]');
  const grip = range?.querySelector<HTMLElement>('[data-grip]');
  if (!range || !start || !end || !grip) return;
  const { signal } = board;
  const bounds = boundsOf(board.events, board.defaultWindow);
  const firstYear = new Date(bounds.startMs).getUTCFullYear();
  const all = Number(end.max);
  const msAt = (month: number): number => (month >= all ? bounds.endMs : Date.UTC(firstYear, month));

  const slide = (): void => {
    const from = Math.min(Number(start.value), Number(end.value) - 1);
    const to = Math.max(Number(end.value), from + 1);
    board.glide({ startMs: msAt(from), endMs: msAt(to) });
  };
  for (const thumb of [start, end]) {
    thumb.addEventListener('input', slide, { signal });
    thumb.addEventListener('change', board.settle, { signal });
  }

  let held: { x: number; window: ReturnType<Board['window']> } | undefined;
  grip.addEventListener(
    'pointerdown',
    (event) => {
      held = { x: event.clientX, window: board.window() };
      grip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      const perPx = (bounds.endMs - bounds.startMs) / (grip.parentElement?.clientWidth ?? 1);
      board.glide(panWindow(held.window, (event.clientX - held.x) * perPx, bounds));
    },
    { signal },
  );
  const letGo = (): void => {
    held = undefined;
    board.settle();
  };
  grip.addEventListener('pointerup', letGo, { signal });
  grip.addEventListener('pointercancel', letGo, { signal });
  enhanceMoveButtons(board, range);
}
