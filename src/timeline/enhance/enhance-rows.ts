import type { Board } from './board.ts';

/** The table shows the rows of the events that show, and says how many they are. */
export function enhanceRows(board: Board): void {
  const table = board.root.querySelector('[data-part="table"]');
  if (!table) return;
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-event]')];
  const summary = table.querySelector('summary');
  const caption = table.querySelector('caption');
  const wholeSummary = summary?.textContent;
  const wholeCaption = caption?.textContent;
  board.onChange(() => {
    const shown = new Set(board.shown().map(({ id }) => id));
    for (const row of rows) row.hidden = !shown.has(row.dataset['event'] ?? '');
    const isWhole = shown.size === rows.length;
    const part = `${shown.size} of ${rows.length} events`;
    if (summary) summary.textContent = (isWhole && wholeSummary) || `${part} as a table`;
    if (caption) {
      caption.textContent = (isWhole && wholeCaption) || (wholeCaption ?? '').replace(/all [\d,]+ events/, () => part);
    }
  });
}
