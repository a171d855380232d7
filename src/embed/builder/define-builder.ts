import { runBuilder } from './run-builder.ts';

/** The builder, alive as long as it is on the page. */
class BuilderElement extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    runBuilder(this, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }
}

customElements.define('lt-builder', BuilderElement);
