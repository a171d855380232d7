import { type Answer, askIndex, openIndex } from './ask-index';
import type { Engine } from './engine';
import { foundItem } from './found-item';
import { isSlash } from './is-slash';
import { partOf } from './part-of';

const SHOWN_AT_ONCE = 10;
/** How long the reader may pause between two letters of a word, in ms. */
const PAUSE_MS = 120;
const LONGEST = 200;

/**
 * The search over the whole site. Loads the engine at the first touch, or when the address asks for something.
 * While nothing is asked, the index of the site stands below the field.
 */
export class SiteSearchElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #engine: Promise<Engine> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #question = 0;
  #answer: Answer | undefined;
  #shown = SHOWN_AT_ONCE;

  connectedCallback(): void {
    const controls = partOf(this, 'search', HTMLElement);
    const field = this.#field();
    controls.hidden = false;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    field.addEventListener('input', this.#askSoon, { signal });
    field.addEventListener('keydown', this.#askOrClear, { signal });
    document.addEventListener('keydown', this.#focusBySlash, { signal });
    partOf(this, '[data-show-more]', HTMLButtonElement).addEventListener('click', this.#showMore, { signal });

    field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST);
    if (location.hash === '#q') field.focus();
    if (field.value.trim() !== '') void this.#ask();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.#listeners?.abort();
  }

  /** The engine, begun once; a failure is forgotten, so that the next touch tries again. */
  #open(): Promise<Engine> {
    this.#engine ??= openIndex(new URL(this.dataset['index'] ?? '', location.href).href).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #ask(): Promise<void> {
    const typed = this.#field().value.trim();
    const question = ++this.#question;
    this.#remember(typed);
    this.#shown = SHOWN_AT_ONCE;
    if (typed === '') {
      this.#answer = undefined;
      await this.#show(typed, question);
      return;
    }
    try {
      if (!this.#engine) this.#say('Loading the search index …');
      const answer = await askIndex(await this.#open(), typed);
      if (question !== this.#question) return;
      this.#answer = answer;
      await this.#show(typed, question);
    } catch {
      if (question !== this.#question) return;
      this.#say('The search index could not be loaded. The index of the site below works without it.');
    }
  }

  /** Shows the best of the answer, or the index of the site when nothing is asked. */
  async #show(typed: string, question: number): Promise<void> {
    const answer = this.#answer;
    const found = (await answer?.best(this.#shown)) ?? [];
    if (question !== this.#question) return;
    const template = partOf(this, 'template', HTMLTemplateElement);
    partOf(this, '.found-list', HTMLElement).replaceChildren(...found.map((one) => foundItem(template, one)));
    partOf(this, '[data-site-index]', HTMLElement).hidden = answer !== undefined;
    const total = answer?.total ?? 0;
    this.#say(answer ? inWords(total, typed) : '');
    const nothing = partOf(this, '[data-nothing]', HTMLElement);
    nothing.hidden = !answer || total > 0;
    const names = partOf(nothing, 'a', HTMLAnchorElement);
    names.search = new URLSearchParams({ q: typed }).toString();
    const more = partOf(this, '[data-show-more]', HTMLButtonElement);
    more.hidden = total <= this.#shown;
    more.textContent = `Show ${Math.min(SHOWN_AT_ONCE, total - this.#shown)} more of ${total.toLocaleString('en-GB')}`;
  }

  #askSoon = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), PAUSE_MS);
  };

  #askOrClear = (event: KeyboardEvent): void => {
    const field = this.#field();
    const clears = event.key === 'Escape' && field.value !== '';
    if (!clears && event.key !== 'Enter') return;
    event.preventDefault();
    if (clears) field.value = '';
    clearTimeout(this.#pause);
    void this.#ask();
  };

  #focusBySlash = (event: KeyboardEvent): void => {
    if (!isSlash(event)) return;
    event.preventDefault();
    this.#field().focus();
  };

  #showMore = (): void => {
    const before = this.#shown;
    this.#shown += SHOWN_AT_ONCE;
    void this.#show(this.#field().value.trim(), this.#question).then(() =>
      this.querySelectorAll<HTMLElement>('.found-title a')[before]?.focus(),
    );
  };

  #remember(typed: string): void {
    const search = typed === '' ? '' : `?${new URLSearchParams({ q: typed }).toString()}`;
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }

  #say(words: string): void {
    partOf(this, '[data-count]', HTMLElement).textContent = words;
  }

  #field(): HTMLInputElement {
    return partOf(this, 'input', HTMLInputElement);
  }
}

function inWords(total: number, typed: string): string {
  if (total === 0) return `Nothing found for “${typed}”`;
  return total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`;
}
