import { formatDate } from '../../record/format-date.ts';
import { boundsOf } from '../state/move-window.ts';
import type { Board } from './board.ts';

/** The strip of the whole record: its thumbs, its grip and what it shades follow the window. */
export function enhanceRange(board: Board): void {
  const range = board.root.querySelector<HTMLElement>('[data-part="range"]');
  const start = range?.querySelector<HTMLInputElement>('[data-end="start"]');
  const end = range?.querySelector<HTMLInputElement>('[data-end="end"]');
  const grip = range?.querySelector<HTMLElement>('[data-grip]');
  if (!range || !start || !end || !grip) return;
  const bounds = boundsOf(board.events, board.defaultWindow);
  const firstYear = new Date(bounds.startMs).getUTCFullYear();
  const all = Number(end.max);
  const monthAt = (ms: number): number => {
    const date = new Date(ms);
    return (date.getUTCFullYear() - firstYear) * 12 + date.getUTCMonth();
  };
  const shareOf = (ms: number): number => (ms - bounds.startMs) / (bounds.endMs - bounds.startMs);

  const show = (): void => {
    const { startMs, endMs } = board.window();
    start.value = String(monthAt(startMs));
    end.value = String(endMs >= bounds.endMs ? all : Math.max(monthAt(endMs - 1) + 1, monthAt(startMs) + 1));
    if (!board.isGliding() || document.activeElement === start || document.activeElement === end) {
      start.setAttribute('aria-valuetext', monthWords(startMs));
      end.setAttribute('aria-valuetext', monthWords(endMs - 1));
    }
    const [left, right] = [shareOf(startMs), shareOf(endMs)];
    const width = Number(range.querySelector('svg')?.viewBox.baseVal.width);
    range.querySelector('[data-shade="before"]')?.setAttribute('width', String(left * width));
    range.querySelector('[data-shade="after"]')?.setAttribute('x', String(right * width));
    range.querySelector('[data-shade="after"]')?.setAttribute('width', String((1 - right) * width));
    grip.style.insetInlineStart = `${left * 100}%`;
    grip.style.insetInlineEnd = `${(1 - right) * 100}%`;
    // Where both thumbs lie on each other, the one that can still move lies above.
    start.classList.toggle('is-above', left > 0.5);
  };

  board.onDraw(show);
  show();
}

function monthWords(ms: number): string {
  return formatDate(new Date(ms).toISOString().slice(0, 7));
}
