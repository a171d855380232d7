import type { Board } from './board.ts';

/** The view "Step by step": what it needs is fetched when a reader first asks for it. */
export function enhanceSteps(board: Board): void {
  const part = board.root.querySelector<HTMLElement>('[data-part="steps"]');
  if (!part) return;
  let view: Promise<{ update: () => void }> | undefined;
  board.onChange(() => {
    const isOn = board.state().view === 'steps';
    part.hidden = !isOn;
    if (isOn) view ??= import('./show-steps.ts').then(({ showSteps }) => showSteps(board, part));
    // Also when it is left: it sets its step off on the drawing, and takes that back.
    view
      ?.then(({ update }) => {
        if (!board.signal.aborted) update();
      })
      .catch(() => (view = undefined));
  });
}
