import type { Board } from './board.ts';

/** Wakes the field that finds an organisation: when a reader turns to it, or when the address names one. */
export function enhanceOrganisation(board: Board): void {
  const field = board.root.querySelector<HTMLElement>('[data-organisation-field]');
  const input = field?.querySelector('input');
  if (!field || !input) return;
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= import('./organisation-field.ts')
      .then(({ runOrganisationField }) => runOrganisationField(board, field, input))
      .catch(() => {
        running = undefined;
        const line = field.querySelector('[data-line]');
        if (line) line.textContent = 'The names could not be loaded. Leave the field and come back to try again.';
      });
  };
  input.addEventListener('focus', run, { signal: board.signal });
  if (document.activeElement === input) run();
  board.onChange(() => {
    if (board.state().org !== undefined) run();
  });
}
