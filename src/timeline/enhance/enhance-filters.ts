import { countActive } from '../state/active-filters.ts';
import { countFacets, type Facets } from '../state/count-facets.ts';
import { listFilters } from '../state/filter-names.ts';
import { readAddress } from '../state/read-address.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Board } from './board.ts';

/** Container width from which the filters open in the page, in px; below it they are a sheet of their own. */
const ROOM = 720;

/** The dialog of filters: its button, its boxes, and how many events stand behind each. */
export function enhanceFilters(board: Board): void {
  const opener = board.root.querySelector<HTMLElement>('[data-open-filters]');
  const dialog = board.root.querySelector<HTMLDialogElement>('[data-filters]');
  const form = dialog?.querySelector('form');
  if (!opener || !dialog || !form) return;
  const { signal } = board;
  const status = dialog.querySelector('[data-filters-status]');
  const show = dialog.querySelector('[data-show]');
  const active = opener.querySelector('[data-active]');

  opener.addEventListener(
    'click',
    () => {
      if (dialog.open) {
        dialog.close();
        return;
      }
      if (board.root.clientWidth < ROOM) dialog.showModal();
      else dialog.show();
      opener.ariaExpanded = 'true';
    },
    { signal },
  );
  dialog.addEventListener(
    'close',
    () => {
      opener.ariaExpanded = 'false';
      // The event comes a task after the closing: a reader who is already elsewhere stays there.
      if (document.activeElement === document.body || dialog.contains(document.activeElement)) opener.focus();
    },
    { signal },
  );
  // A dialog in the page has no Escape of its own.
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    },
    { signal },
  );
  form.addEventListener(
    'change',
    () => {
      board.change(readForm(form), 'push');
    },
    { signal },
  );

  let isBeginning = true;
  board.onChange(() => {
    const state = board.state();
    const count = countActive(state);
    if (active) active.textContent = count === 0 ? '' : ` · ${count}`;
    writeForm(form, state, countFacets(board.events, state, board.window()));
    const shown = board.shown().length;
    const events = `${shown} ${shown === 1 ? 'event' : 'events'}`;
    if (show) show.textContent = shown === 0 ? 'No events: close' : `Show ${events}`;
    if (status && !isBeginning) status.textContent = `${events} shown`;
    isBeginning = false;
  });
}

/** The wishes of the boxes. They pass through the reader of addresses, which knows every word that counts. */
function readForm(form: HTMLFormElement): Partial<ViewState> {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  const { theme, kind, actor, confidence, place, lanes, isMain, order } = readAddress(`?${query.toString()}`, '', {
    events: new Set(),
  });
  return { theme, kind, actor, confidence, place, lanes, isMain, order };
}

function writeForm(form: HTMLFormElement, state: ViewState, facets: Facets): void {
  const chosen = new Set([
    ...listFilters.flatMap((name) => state[name].map((value) => `${name}=${value}`)),
    `place=${state.place}`,
    `lanes=${state.lanes}`,
    `order=${state.order}`,
    state.isMain ? 'main=1' : '',
  ]);
  for (const box of form.querySelectorAll('input')) {
    box.checked = chosen.has(`${box.name}=${box.value}`);
    const count = box.parentElement?.querySelector<HTMLElement>('[data-facet]');
    if (!count) continue;
    const events = facets[box.name as keyof Facets][box.value] ?? 0;
    count.textContent = String(events);
    count.toggleAttribute('data-none', events === 0);
  }
}
