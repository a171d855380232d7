import type { Board } from './board.ts';

/** Opens the explanation of the drawing and its keys; the focus comes back to where it was when it closes. */
export function openHelp(root: HTMLElement): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog[data-part="help"]');
  if (dialog && !dialog.open) dialog.showModal();
}

/** The button opens the help by itself where the browser knows `commandfor`; this is for the others. */
export function enhanceHelp({ root, signal }: Board): void {
  const button = root.querySelector<HTMLButtonElement>('button[commandfor]');
  if (!button || Reflect.has(button, 'commandForElement')) return;
  button.addEventListener(
    'click',
    () => {
      openHelp(root);
    },
    { signal },
  );
}
