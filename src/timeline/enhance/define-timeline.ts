import { intentions } from './intentions.ts';

/** A browser that finds no idle moment wakes it after so long, in ms. */
const LATEST_MS = 2000;

/** Wakes a timeline when a reader turns to it, or when the browser has nothing else to do. */
class TimelineElement extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    const life = new AbortController();
    this.#life = life;
    const root = this.querySelector<HTMLElement>('[data-timeline]');
    if (!root) return;
    let isAwake = false;
    const wake = (): void => {
      if (isAwake) return;
      isAwake = true;
      import('./run-timeline.ts')
        .then(({ runTimeline }) => runTimeline(root, life.signal))
        // Offline, say: everything stays as it was printed, and the next touch tries again.
        .catch(() => (isAwake = false));
    };
    for (const intention of intentions) this.addEventListener(intention, wake, { signal: life.signal, passive: true });
    const whenIdle = (): unknown =>
      'requestIdleCallback' in window ? requestIdleCallback(wake, { timeout: LATEST_MS }) : setTimeout(wake, 200);
    if (document.readyState === 'complete') whenIdle();
    else window.addEventListener('load', whenIdle, { once: true, signal: life.signal });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }
}

customElements.define('lt-board', TimelineElement);
