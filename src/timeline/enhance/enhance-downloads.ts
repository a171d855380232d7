import type { Board } from './board.ts';

/** Buttons that copy the address of the view or save what shows. What writes a file is fetched at the first press. */
export function enhanceDownloads(board: Board): void {
  const part = board.root.querySelector<HTMLElement>('[data-part="downloads"]');
  const said = part?.querySelector<HTMLElement>('[data-said]');
  if (!part || !said) return;
  const tell = (words: string): void => {
    said.textContent = words;
    board.say(words);
  };
  part.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const form = button.dataset['save'];
      if (form === undefined) void copyLink(tell);
      else
        import('./save-shown.ts')
          .then(({ saveShown }) => saveShown(board, part, form, tell))
          .catch(() => {
            tell('That could not be saved. Please try again.');
          });
    },
    { signal: board.signal },
  );
  // What was said of one view does not hold for the next.
  board.onChange(() => {
    said.textContent = '';
  });
}

/** Where the browser lets no page write to the clipboard, the address is shown, to be copied by hand. */
async function copyLink(tell: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    tell('Link copied.');
  } catch {
    tell(`Copy this address: ${location.href}`);
  }
}
