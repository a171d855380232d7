import { createStepper, sayStep } from './create-stepper.ts';

/** Steps in an article. The address keeps the step behind its "#", without a new entry in the history: back leaves the article. */
class StepsElement extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#life = new AbortController());
    const status = this.querySelector('[data-step-status]');
    const stepper = createStepper(this, signal, (step, place, of) => {
      if (status) status.textContent = sayStep(step, place, of);
      history.replaceState(history.state, '', `#${step.id}`);
    });
    const fromAddress = (): void => {
      const named = location.hash.slice(1);
      const steps = [...this.querySelectorAll('[data-step]')];
      const at = steps.findIndex(({ id }) => id === named);
      if (at >= 0) stepper.show(at);
    };
    window.addEventListener('hashchange', fromAddress, { signal });
    fromAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }
}

customElements.define('lt-steps', StepsElement);
