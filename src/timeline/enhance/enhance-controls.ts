import { countActive, withoutWishes } from '../state/active-filters.ts';
import { allYears, presetsFor } from '../state/presets.ts';
import { shownWords } from '../state/shown-words.ts';
import { windowOf } from '../state/window-of.ts';
import { wishToDrop } from '../state/wish-to-drop.ts';
import type { Board } from './board.ts';
import { breathe } from './breathe.ts';

/** The stretches of time, the line that says what shows, the way out where nothing does, and back to the start. */
export function enhanceControls(board: Board): void {
  const part = board.root.querySelector<HTMLElement>('[data-part="controls"]');
  if (!part) return;
  const find = <Kind extends HTMLElement>(selector: string): Kind | null => part.querySelector<Kind>(selector);
  const presets = presetsFor(board.events);
  const line = find('[data-shown]');
  const advice = find('[data-advice]');
  const adviceButton = advice?.querySelector('button');
  const resets = part.querySelectorAll<HTMLElement>('[data-reset]');
  let isBeginning = true;

  const change = (press: Element): boolean => {
    const preset = presets.find(({ id }) => id === press.closest<HTMLElement>('[data-preset]')?.dataset['preset']);
    if (preset) board.change({ from: preset.from, to: preset.to }, 'push');
    else if (press.closest('[data-reset]')) board.change(withoutWishes(board.state()), 'push');
    else if (press.closest('[data-advice]')) board.change(bestAdvice().change, 'push');
    else return false;
    return true;
  };
  const bestAdvice = (): NonNullable<ReturnType<typeof wishToDrop>> =>
    wishToDrop(board.events, board.state(), board.window()) ?? {
      change: { ...withoutWishes(board.state()), ...allYears(board.events) },
      events: board.events.length,
      words: `Leave out every filter and ${board.events.length} events show`,
    };
  part.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || !change(target)) return;
      // What was pressed may be gone when the page is next laid out; its reader goes on at the filters.
      void breathe().then(() => {
        if (!target.checkVisibility()) find('[data-open-filters]')?.focus();
      });
    },
    { signal: board.signal },
  );

  board.onChange(() => {
    const state = board.state();
    const window = board.window();
    const shown = board.shown().length;
    const words = shownWords(shown, board.events.length, window);
    const wayOut = shown === 0 ? bestAdvice().words : '';
    for (const button of part.querySelectorAll<HTMLElement>('[data-preset]')) {
      const preset = presets.find(({ id }) => id === button.dataset['preset']);
      const isChosen = preset && isSame(windowOf(preset, board.defaultWindow), window);
      button.ariaPressed = isChosen ? 'true' : 'false';
    }
    const isAtStart = countActive(state) === 0 && !state.org && isSame(window, board.defaultWindow);
    for (const reset of resets) reset.hidden = isAtStart;
    if (line) line.textContent = words;
    if (advice && adviceButton) {
      adviceButton.textContent = wayOut;
      advice.hidden = wayOut === '';
    }
    // An open dialog says it itself: what is behind it is not read out.
    if (!isBeginning && !find<HTMLDialogElement>('[data-filters]')?.open) {
      board.say([words, wayOut].filter(Boolean).join('. '));
    }
    isBeginning = false;
  });
}

function isSame(a: Board['defaultWindow'], b: Board['defaultWindow']): boolean {
  return a.startMs === b.startMs && a.endMs === b.endMs;
}
