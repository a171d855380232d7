import { firstSentences } from '../../record/sentences.ts';
import { STEP_WORDS } from '../state/step-words.ts';
import { stepsOf } from '../state/steps-of.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { Board } from './board.ts';
import { createStepper, sayStep } from './create-stepper.ts';

/**
 * The view "Step by step" of a timeline: the turning points of what shows, one at a time, each set off on the drawing.
 *
 * @param part - holds the controls and an empty list of steps
 * @returns `update`, to be called when the state has changed
 */
export function showSteps(board: Board, part: HTMLElement): { update: () => void } {
  const stage = part.querySelector('[data-stage]');
  let built = '';
  /** What was set off before the steps were opened, while they are open. */
  let before: readonly string[] | undefined;
  const stepper = createStepper(part, board.signal, (step, place, of) => {
    setOff(step, 'push');
    board.say(sayStep(step, place, of));
  });
  const setOff = (step: HTMLElement, how: 'push' | 'replace'): void => {
    const id = step.dataset['step'] ?? '';
    const { event, highlight } = board.state();
    if (event === id && highlight.length === 1 && highlight[0] === id) return;
    board.change({ event: id, highlight: [id] }, how);
  };

  const update = (): void => {
    const { view, event, highlight } = board.state();
    if (view !== 'steps') {
      if (before && highlight.length === 1 && highlight[0] === event) board.change({ highlight: before });
      before = undefined;
      return;
    }
    before ??= highlight.length === 1 && highlight[0] === event ? [] : highlight;
    const steps = stepsOf(board.shown());
    const ids = steps.map(({ id }) => id).join(' ');
    if (ids !== built) {
      built = ids;
      stage?.replaceChildren(...steps.map((step) => stepOf(board.root, step)));
    }
    const step = stepper.show(steps.findIndex(({ id }) => id === event));
    if (step) setOff(step, 'replace');
  };
  return { update };
}

/** A step in the words of the list, which stands in the page. */
function stepOf(root: HTMLElement, event: TimelineEvent): HTMLLIElement {
  const entry = root.querySelector(`[data-part="list"] [data-event="${CSS.escape(event.id)}"]`);
  const wordsOf = (part: string): string => entry?.querySelector(part)?.textContent.trim() ?? '';
  const step = document.createElement('li');
  step.className = `step step-${event.lane}`;
  step.dataset['step'] = event.id;
  step.tabIndex = -1;

  const time = document.createElement('time');
  time.dateTime = event.date;
  time.textContent = wordsOf('time') || event.date;
  const link = document.createElement('a');
  link.href = entry?.querySelector<HTMLAnchorElement>('a.event-title')?.href ?? '';
  link.textContent = event.title;
  const words = firstSentences(wordsOf('.event-text p'), STEP_WORDS);
  const ground = document.createElement('span');
  ground.className = 'step-ground';
  ground.textContent = `${wordsOf('.event-text summary')}: `;
  const said = document.createElement('span');
  said.dataset['stepWords'] = '';
  said.textContent = words;

  step.append(paragraph('step-head', time), paragraph('step-title', link));
  if (words) step.append(paragraph('step-text', ground, said));
  const source = entry?.querySelector('.event-meta')?.cloneNode(true);
  if (source instanceof HTMLElement) {
    source.className = 'step-source';
    step.append(source);
  }
  return step;
}

function paragraph(className: string, ...children: Node[]): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = className;
  p.append(...children);
  return p;
}
