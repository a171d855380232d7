/** Walks through the steps of one element; see marks/StepControls.astro for the controls. */
export interface Stepper {
  /** Shows a step by its place, from 0; places beyond the ends show the end. Returns what shows, if anything does. */
  show(index: number): HTMLElement | undefined;
  /** The place of the step that shows. */
  place(): number;
}

/**
 * Lets the steps in an element be taken one by one: with buttons, and with the arrow keys while it has the focus.
 * The style sheet shows the one marked `data-now`, or all where the reader asked for all.
 *
 * @param root - holds `[data-step-controls]` and the steps, `[data-step]`, which may change while it lives
 * @param onStep - called when the reader took a step
 */
export function createStepper(
  root: HTMLElement,
  signal: AbortSignal,
  onStep: (step: HTMLElement, place: number, of: number) => void,
): Stepper {
  const steps = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-step]')];
  const all = root.querySelector<HTMLInputElement>('[data-all-steps]');
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-go]')];
  const place = (): number => steps().findIndex((step) => step.hasAttribute('data-now'));

  const show = (index: number): HTMLElement | undefined => {
    const list = steps();
    const at = Math.max(0, Math.min(index, list.length - 1));
    for (const [other, step] of list.entries()) step.toggleAttribute('data-now', other === at);
    for (const button of buttons) {
      const isEnd = button.dataset['go'] === '1' ? at >= list.length - 1 : at === 0;
      // Not `disabled`: that would throw the focus off the button the reader has just pressed.
      button.setAttribute('aria-disabled', String(isEnd));
    }
    const words = root.querySelector('[data-place]');
    if (words) words.textContent = list.length === 0 ? 'No steps' : `${at + 1} of ${list.length}`;
    const line = root.querySelector('progress');
    if (line) [line.max, line.value] = [Math.max(list.length, 1), at + 1];
    return list[at];
  };

  const go = (index: number): void => {
    const before = steps()[place()];
    const step = show(index);
    if (!step || step === before) return;
    // A link in a step that is gone cannot keep the focus.
    if (before?.contains(document.activeElement) && !all?.checked) step.focus({ preventScroll: true });
    if (all?.checked) step.scrollIntoView({ block: 'nearest' });
    onStep(step, place(), steps().length);
  };

  root.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null;
      if (button) go(place() + Number(button.dataset['go']));
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const wish = { ArrowLeft: place() - 1, ArrowRight: place() + 1, Home: 0, End: steps().length - 1 }[event.key];
      if (wish === undefined) return;
      event.preventDefault();
      go(wish);
    },
    { signal },
  );
  return { show, place };
}

/** "3 of 9: 9 October 2019, Xinjiang police …", for the live region. */
export function sayStep(step: HTMLElement, place: number, of: number): string {
  const words = (part: string): string => step.querySelector(part)?.textContent.trim() ?? '';
  return `${place + 1} of ${of}: ${words('time')}, ${words('.step-title')}`;
}
