import type { Board } from './board.ts';

/** So much of the panel is brought on the screen: its heading and the beginning of its text, in px. */
const ENOUGH = 220;

/** Scrolls just as far as the panel's beginning needs, so that the drawing stays in sight. */
export function revealPanel(panel: HTMLElement): void {
  const { top, height } = panel.getBoundingClientRect();
  const missing = top + Math.min(height, ENOUGH) - innerHeight;
  if (missing > 0) scrollBy({ top: missing });
  else if (top < 0) scrollBy({ top });
}

/** Where no drawing shows, the event opens in the list, or is brought on the screen in the table. */
export function showInList(board: Board, id: string): void {
  const places = [...board.root.querySelectorAll<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)];
  for (const place of places) {
    place.querySelector<HTMLDetailsElement>('details')?.setAttribute('open', '');
    if (place.closest('[data-part="list"]')) openFolds(place);
  }
  for (const former of board.root.querySelectorAll('[data-event][data-current]'))
    former.removeAttribute('data-current');
  const place = places.find((candidate) => candidate.checkVisibility());
  place?.setAttribute('data-current', '');
  place?.scrollIntoView({ block: 'center' });
  if (!place) board.say('The event of this address is not among those shown.');
}

/** Opens every fold that something lies in. */
export function openFolds(within: Element | undefined): void {
  for (let fold = within?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}
