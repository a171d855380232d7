import type { CalendarDate } from '../../record/calendar-date.ts';
import { readWindow } from '../state/read-window.ts';
import { readTypedDate } from '../state/typed-date.ts';
import type { ViewState } from '../state/view-state.ts';
import { windowOf } from '../state/window-of.ts';
import type { Board } from './board.ts';

const NO_DATE = 'Write a year or a month, like 2019, 2019-05 or May 2019.';
const TURNED = 'The start lies after the end. Choose an earlier start or a later end.';

/** The two fields for the window's start and end. */
export function enhanceDates(board: Board): void {
  const form = board.root.querySelector<HTMLFormElement>('[data-dates]');
  const error = form?.querySelector('[data-dates-error]');
  const from = form?.querySelector<HTMLInputElement>('[name="from"]');
  const to = form?.querySelector<HTMLInputElement>('[name="to"]');
  if (!form || !error || !from || !to) return;
  const standard = { from: from.defaultValue, to: to.defaultValue };

  const complain = (words: string, ...fields: HTMLInputElement[]): void => {
    error.textContent = words;
    for (const field of [from, to]) field.ariaInvalid = fields.includes(field) ? 'true' : null;
  };
  const take = (): void => {
    const [start, end] = [readTypedDate(from.value), readTypedDate(to.value)];
    const wrong = [start ? [] : from, end ? [] : to].flat();
    if (!start || !end) {
      complain(NO_DATE, ...wrong);
      return;
    }
    // A field left as it was is no wish of its own, so that the address stays short.
    const wish = {
      from: from.value === standard.from ? undefined : start,
      to: to.value === standard.to ? undefined : end,
    };
    const isTurned = start.slice(0, end.length) > end.slice(0, start.length);
    const read = readWindow(wish.from ?? null, wish.to ?? null);
    if (isTurned) complain(TURNED, from, to);
    else if (wish.from !== undefined && read.from === undefined) complain(reachWords(), from);
    else if (wish.to !== undefined && read.to === undefined) complain(reachWords(), to);
    else {
      complain('');
      board.change({ from: undefined, to: undefined, ...read });
    }
  };
  /** Fields with words that are not taken yet: what another field brings about must not overwrite them. */
  const unfinished = new Set<EventTarget | null>();
  form.addEventListener('input', ({ target }) => unfinished.add(target), { signal: board.signal });
  form.addEventListener(
    'change',
    ({ target }) => {
      unfinished.delete(target);
      take();
    },
    { signal: board.signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
    },
    { signal: board.signal },
  );
  board.onChange(() => {
    const { from: start, to: end } = shownDates(board, standard);
    if (!unfinished.has(from)) from.value = start;
    if (!unfinished.has(to)) to.value = end;
    complain('');
  });
}

function reachWords(): string {
  return 'Choose a year from 1990 to 2100.';
}

/** The dates the state asks for; the default's where it asks for none, or for a window that cannot be. */
function shownDates(
  board: Board,
  standard: { readonly from: CalendarDate; readonly to: CalendarDate },
): { from: CalendarDate; to: CalendarDate } {
  const { from, to }: Pick<ViewState, 'from' | 'to'> = board.state();
  const isRefused = windowOf({ from, to }, board.defaultWindow) === board.defaultWindow;
  return isRefused ? standard : { from: from ?? standard.from, to: to ?? standard.to };
}
