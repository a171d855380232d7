import { withoutWishes } from '../state/active-filters.ts';
import { EVENT_HASH } from '../state/address-words.ts';
import { allYears } from '../state/presets.ts';
import type { Board } from './board.ts';
import { breathe } from './breathe.ts';
import { SETTLED } from './enhance-list.ts';

/** Years of the list open when an address leads into them, and all together at one button. */
export function enhanceUnfolding(board: Board): void {
  const part = board.root.querySelector<HTMLElement>('[data-part="list"]');
  if (!part) return;
  const { signal } = board;
  const lead = (): void => {
    if (location.hash.length > 1) void leadTo(board, part, location.hash);
  };
  window.addEventListener('hashchange', lead, { signal });
  // The same address once more is no change of it.
  part.querySelector('.year-jump')?.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.hash === location.hash) lead();
    },
    { signal },
  );
  lead();
  unfoldAtButton(board, part);
}

/** Shows the event or the year that the part of the address after "#" names, even if the state hides it. */
async function leadTo(board: Board, part: HTMLElement, hash: string): Promise<void> {
  const target = [...part.querySelectorAll<HTMLElement>('[id]')].find(({ id }) => `#${id}` === hash);
  const event = board.events.find(({ id }) => `${EVENT_HASH}${id}` === hash);
  if (!target) return;
  if (event && !board.shown().some(({ id }) => id === event.id)) {
    const passes = board.passing().some(({ id }) => id === event.id);
    const wider = { to: undefined, ...allYears(board.events) };
    board.change(passes ? wider : { ...withoutWishes(board.state()), ...wider });
  }
  await settled(part);
  let isFound = target.checkVisibility();
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    isFound &&= fold.open;
    fold.open = true;
  }
  // What the browser has found by itself stays where the reader has scrolled it.
  if (!isFound) target.scrollIntoView({ block: 'start' });
}

/** Waits until the list has followed the state. */
function settled(part: HTMLElement): Promise<unknown> {
  if (part.ariaBusy !== 'true') return Promise.resolve();
  return new Promise((resolve) => {
    part.addEventListener(SETTLED, resolve, { once: true });
  });
}

function unfoldAtButton({ signal }: Board, part: HTMLElement): void {
  const button = part.querySelector<HTMLElement>('[data-unfold]');
  const word = button?.querySelector('span');
  if (!button || !word) return;
  const years = (): HTMLDetailsElement[] => [
    ...part.querySelectorAll<HTMLDetailsElement>('details.year:not([hidden])'),
  ];
  const name = (): void => {
    button.hidden = years().length === 0;
    word.textContent = years().every(({ open }) => open) ? 'Close all' : 'Open all';
  };
  button.addEventListener(
    'click',
    () => {
      const isOpening = years().some(({ open }) => !open);
      void foldAll(years(), isOpening);
    },
    { signal },
  );
  // The word does not bubble, but it is heard on its way down.
  part.addEventListener('toggle', name, { signal, capture: true });
  part.addEventListener(SETTLED, name, { signal });
}

async function foldAll(years: readonly HTMLDetailsElement[], isOpening: boolean): Promise<void> {
  for (const year of years) {
    year.open = isOpening;
    await breathe();
  }
}
