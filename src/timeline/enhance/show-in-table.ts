import type { Board } from './board.ts';
import { openFolds } from './reveal.ts';

/** Leads to the row of an event in the table, which opens. */
export function showInTable(board: Board, id: string): void {
  const find = (): HTMLElement | undefined =>
    board.root.querySelector<HTMLElement>(`[data-part="table"] [data-event="${CSS.escape(id)}"] a`) ?? undefined;
  openFolds(find());
  if (!find()?.checkVisibility()) {
    board.change({ view: 'table' });
    openFolds(find());
  }
  find()?.focus();
}
