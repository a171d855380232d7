import type { Board } from './board.ts';

/** The words below the drawing are those it carries for screen readers. */
export function keepCaption(board: Board): void {
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
