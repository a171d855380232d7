import { filterNames, type NameList, wishToDrop } from './filter-names';
import { choices, type FilterState, isEmpty, readState, writeState } from './filter-state';
import { foldNames } from '../record/match-names';
import { fromNamesFile, type NamesFile } from './names-file';
import { nameRow } from './name-row';
import { partOf } from './part-of';

const SHOWN_AT_ONCE = 60;

/**
 * The field and the filters over the list of entries.
 *
 * Loads all names when the reader first touches it, or when the address already asks for something.
 * Shows the plain list as long as nothing is asked.
 */
export class EntityFinderElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #list: Promise<NameList> | undefined;
  #controls!: HTMLElement;
  #shown = SHOWN_AT_ONCE;

  connectedCallback(): void {
    const controls = partOf(this, 'search', HTMLElement);
    this.#controls = controls;
    controls.hidden = false;
    const details = partOf(controls, 'details', HTMLDetailsElement);
    const isWide = window.matchMedia('(width >= 44rem)');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    isWide.addEventListener('change', () => (details.open ||= isWide.matches), { signal });
    controls.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal });
    controls.addEventListener('input', () => void this.#answer(), { signal });
    controls.addEventListener('keydown', this.#clearByEscape, { signal });
    partOf(controls, '[data-clear]', HTMLButtonElement).addEventListener('click', this.#clear, { signal });
    partOf(this, '[data-show-more]', HTMLButtonElement).addEventListener('click', this.#showMore, { signal });

    const state = this.#stateOfAddress();
    this.#fill(state);
    details.open = isWide.matches || choices.some((name) => state[name] !== '');
    if (!isEmpty(state)) void this.#answer();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** The names, asked for once; a failure is forgotten, so that the next touch tries again. */
  #load(): Promise<NameList> {
    this.#list ??= fetch(this.dataset['namesFile'] ?? '')
      .then((answer) => {
        if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
        return answer.json() as Promise<NamesFile>;
      })
      .then((file) => {
        const entries = fromNamesFile(file);
        return { entries, folded: entries.map(({ name, others }) => foldNames(name, others)) };
      })
      .catch((error: unknown) => {
        this.#list = undefined;
        throw error;
      });
    return this.#list;
  }

  async #answer(keepsShown = false): Promise<void> {
    if (!keepsShown) this.#shown = SHOWN_AT_ONCE;
    this.#remember();
    const status = partOf(this, '[data-count]', HTMLElement);
    let list: NameList;
    try {
      if (!this.#list) status.textContent = 'Loading the names …';
      list = await this.#load();
    } catch {
      status.textContent = 'The names could not be loaded. The plain list below is complete.';
      return;
    }
    // What was asked meanwhile has its own answer under way; this one shows the newest wishes.
    this.#show(list, this.#state());
  }

  #show(list: NameList, state: FilterState): void {
    const { found, counts } = filterNames(list, state);
    const isPlain = isEmpty(state);
    partOf(this, '[data-plain-list]', HTMLElement).hidden = !isPlain;
    partOf(this, '[data-results]', HTMLElement).hidden = isPlain;
    partOf(this, '[data-clear]', HTMLButtonElement).hidden = isPlain;
    const total = list.entries.length.toLocaleString('en-GB');
    partOf(this, '[data-count]', HTMLElement).textContent = isPlain
      ? `${total} entries`
      : `${found.length.toLocaleString('en-GB')} of ${total} entries`;
    this.#label(counts, state);

    const row = nameRow(partOf(this, 'template', HTMLTemplateElement), this.dataset['entities'] ?? '', state.q);
    const rows = isPlain ? [] : found.slice(0, this.#shown).map(row);
    partOf(this, '[data-results] ol', HTMLElement).replaceChildren(...rows);
    const more = partOf(this, '[data-show-more]', HTMLButtonElement);
    const left = found.length - this.#shown;
    more.hidden = isPlain || left <= 0;
    more.textContent = `Show ${Math.min(left, SHOWN_AT_ONCE)} more of ${found.length.toLocaleString('en-GB')}`;
    this.#advise(found.length === 0 ? this.#adviceFor(list, state) : '');
  }

  /** Every value of every filter says how many entries it would leave beside the other wishes. */
  #label(counts: ReturnType<typeof filterNames>['counts'], state: FilterState): void {
    for (const name of choices) {
      for (const option of this.#select(name).options) {
        if (option.value === '') continue;
        const count = counts[name].get(option.value) ?? 0;
        option.textContent = `${option.dataset['label'] ?? option.value} (${count})`;
        option.disabled = count === 0 && option.value !== state[name];
      }
    }
    const active = choices.filter((name) => state[name] !== '').length;
    partOf(this, '[data-active]', HTMLElement).textContent = active > 0 ? ` (${active})` : '';
  }

  #adviceFor(list: NameList, state: FilterState): string {
    const drop = wishToDrop(list, state);
    if (!drop) return 'Try a part of the name, another spelling, or the name in Chinese characters.';
    const wish = drop.name === 'q' ? `the words “${state.q.trim()}”` : `“${this.#wordsFor(drop.name)}”`;
    return `Leave out ${wish} and ${drop.left === 1 ? '1 entry is' : `${drop.left} entries are`} left.`;
  }

  #wordsFor(name: (typeof choices)[number]): string {
    const option = this.#select(name).selectedOptions[0];
    return option?.dataset['label'] ?? option?.value ?? '';
  }

  #advise(advice: string): void {
    const paragraph = partOf(this, '[data-advice]', HTMLElement);
    paragraph.hidden = advice === '';
    paragraph.textContent = advice;
  }

  #clearByEscape = (event: KeyboardEvent): void => {
    const field = this.#field();
    if (event.key !== 'Escape' || event.target !== field || field.value === '') return;
    event.preventDefault();
    field.value = '';
    void this.#answer();
  };

  #clear = (): void => {
    this.#fill({ q: '', year: '', theme: '', city: '', policy: '' });
    this.#field().focus();
    void this.#answer();
  };

  #showMore = (): void => {
    const before = this.#shown;
    this.#shown += SHOWN_AT_ONCE;
    void this.#answer(true).then(() => this.querySelectorAll<HTMLElement>('[data-results] li a')[before]?.focus());
  };

  #remember(): void {
    history.replaceState(history.state, '', `${location.pathname}${writeState(this.#state())}${location.hash}`);
  }

  #stateOfAddress(): FilterState {
    const valuesOf = (name: (typeof choices)[number]) => [...this.#select(name).options].map(({ value }) => value);
    const known = {
      year: valuesOf('year'),
      theme: valuesOf('theme'),
      city: valuesOf('city'),
      policy: valuesOf('policy'),
    };
    return readState(location.search, known);
  }

  #state(): FilterState {
    const [year = '', theme = '', city = '', policy = ''] = choices.map((name) => this.#select(name).value);
    return { q: this.#field().value, year, theme, city, policy };
  }

  #fill(state: FilterState): void {
    this.#field().value = state.q;
    for (const name of choices) this.#select(name).value = state[name];
  }

  #field(): HTMLInputElement {
    return partOf(this.#controls, '[name="q"]', HTMLInputElement);
  }

  #select(name: (typeof choices)[number]): HTMLSelectElement {
    return partOf(this.#controls, `[name="${name}"]`, HTMLSelectElement);
  }
}
