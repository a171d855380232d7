import { listedInFrame } from '../state/listed-in-cut.ts';
import type { Board } from './board.ts';
import { makeEntry } from './framed-entries.ts';

/** The list and the table of a framed timeline follow its state: the weightiest events, or all where the list is the view. */
export function enhanceFramedList(board: Board): void {
  const { root } = board;
  const list = root.querySelector('[data-list]');
  const table = root.querySelector<HTMLDetailsElement>('[data-part="table"]');
  const summary = table?.querySelector('summary');
  const caption = table?.querySelector('caption');
  const rows = new Map(
    [...root.querySelectorAll<HTMLTableRowElement>('tr[data-event]')].map((row) => [row.dataset['event'] ?? '', row]),
  );
  const entries = new Map(
    [...root.querySelectorAll<HTMLLIElement>('[data-list] > li')].map((item) => [item.dataset['event'] ?? '', item]),
  );
  const entryOf = (event: Parameters<typeof makeEntry>[0]): HTMLLIElement[] => {
    const row = rows.get(event.id);
    const entry = entries.get(event.id) ?? (row && makeEntry(event, row));
    if (entry) entries.set(event.id, entry);
    return entry ? [entry] : [];
  };
  board.onChange(() => {
    const { view, highlight } = board.state();
    const shown = board.shown().filter(({ id }) => rows.has(id));
    const listed = view === 'list' ? shown : listedInFrame(shown, highlight);
    const wanted = listed.toReversed().flatMap(entryOf);
    const isSame = wanted.length === list?.childElementCount && wanted.every((item, at) => item === list.children[at]);
    if (!isSame) list?.replaceChildren(...wanted);
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, row] of rows) row.hidden = !ids.has(id);
    const count = shown.length === 1 ? '1 event with its source' : `${shown.length} events with their sources`;
    if (summary) summary.textContent = shown.length === rows.size && shown.length > 1 ? `All ${count}` : count;
    if (caption) caption.textContent = `${count}, oldest first`;
  });
}
