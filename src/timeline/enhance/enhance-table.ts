import { type SortableRow, type Sorting, sortings, sortRows } from '../state/sort-rows.ts';
import type { Board } from './board.ts';
import { breathe } from './breathe.ts';

const MOVED_AT_A_TIME = 16;
const SHOWN_AT_A_TIME = 24;

interface Row extends SortableRow {
  readonly element: HTMLTableRowElement;
}

/** The table shows what the drawing shows, says how much that is, and can be sorted by each of its columns. */
export function enhanceTable(board: Board): void {
  const part = board.root.querySelector<HTMLDetailsElement>('[data-part="table"]');
  const table = part?.querySelector('table');
  const body = table?.tBodies[0];
  if (!part || !table || !body) return;
  const rows = readRows(board, body);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  let sorting: Sorting = 'date';
  let isDescending = false;

  const tell = (): string => {
    const shown = board.shown().length;
    const count = shown === rows.length ? `All ${rows.length} events` : `${shown} of ${rows.length} events`;
    const order = `sorted ${sortings[sorting][Number(isDescending)]}`;
    write(part.querySelector('summary'), `${count} as a table`);
    write(table.caption, `${count}, ${order}`);
    return order;
  };
  const sort = (wish: Sorting): void => {
    // A first press shows the most, a second the least: who sorts by a number asks for the largest.
    isDescending = wish === sorting ? !isDescending : wish === 'count';
    sorting = wish;
    for (const head of heads) {
      if (head.dataset['sort'] === sorting) head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    void moveRows(body, sortRows(rows, sorting, isDescending));
    const order = tell();
    board.say(`Table ${order}.`);
  };
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => {
      sort(head.dataset['sort'] as Sorting);
    });
    head.replaceChildren(button);
  }
  board.signal.addEventListener('abort', () => {
    for (const head of heads) head.replaceChildren(head.textContent);
  });

  let round = 0;
  /** A folded table costs nothing; one that lies open is laid out a few rows at a time. */
  const showRows = async (own: number): Promise<void> => {
    const shown = new Set(board.shown().map(({ id }) => id));
    part.ariaBusy = 'true';
    let changed = 0;
    for (const { event, element } of rows) {
      const isHidden = !shown.has(event.id);
      if (element.hidden === isHidden) continue;
      element.hidden = isHidden;
      changed += 1;
      if (!part.open || changed % SHOWN_AT_A_TIME > 0) continue;
      await breathe();
      if (own !== round || board.signal.aborted) return;
    }
    part.ariaBusy = null;
  };
  board.onChange(() => {
    tell();
    void showRows((round += 1));
  });
}

/** The order each table is on its way to; a newer wish ends the way to an older one. */
const wanted = new WeakMap<HTMLTableSectionElement, readonly Row[]>();

/** Brings the rows into an order a few at a time, the top ones first: all at once would hold a slow phone up. */
async function moveRows(body: HTMLTableSectionElement, order: readonly Row[]): Promise<void> {
  wanted.set(body, order);
  let moved = 0;
  let place = body.firstElementChild;
  for (const { element } of order) {
    if (element === place) {
      place = place.nextElementSibling;
      continue;
    }
    const focused = document.activeElement;
    body.insertBefore(element, place);
    if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
    if (element.hidden) continue;
    moved += 1;
    if (moved % MOVED_AT_A_TIME > 0) continue;
    await breathe();
    if (wanted.get(body) !== order) return;
  }
}

function readRows(board: Board, body: HTMLTableSectionElement): Row[] {
  const events = new Map(board.events.map((event) => [event.id, event]));
  return [...body.rows].flatMap((element) => {
    const event = events.get(element.dataset['event'] ?? '');
    const text = (place: number): string => element.cells[place]?.textContent.trim() ?? '';
    return event ? [{ element, event, what: text(3), source: text(5) }] : [];
  });
}

function write(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}
