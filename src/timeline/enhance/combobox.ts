/** What a combobox asks of the page it stands on. */
export interface ComboboxParts {
  readonly input: HTMLInputElement;
  /** Shown and hidden: holds the list and the line under it. */
  readonly popup: HTMLElement;
  /** The element with role listbox. */
  readonly list: HTMLElement;
  readonly more: HTMLElement;
}

export interface Answer<Choice> {
  readonly choices: readonly Choice[];
  /** Said under the choices, where there is something to say. */
  readonly more: string;
}

interface Wishes<Choice> {
  readonly find: (typed: string) => Answer<Choice>;
  /** Fills an option. */
  readonly show: (option: HTMLElement, choice: Choice, typed: string) => void;
  readonly choose: (choice: Choice) => void;
  /** Escape on a closed popup; the field is empty then. */
  readonly clear: () => void;
  readonly say: (words: string) => void;
}

/**
 * A text field with a popup of choices: "list autocomplete with manual selection".
 *
 * The focus stays in the field; arrow keys move a marker through the options, Enter takes the marked one,
 * Escape closes, then clears. Other keys are the field's own.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function runCombobox<Choice>(
  { input, popup, list, more }: ComboboxParts,
  { find, show, choose, clear, say }: Wishes<Choice>,
  signal: AbortSignal,
): { open: () => void } {
  let choices: readonly Choice[] = [];
  let marked = -1;

  const mark = (index: number): void => {
    list.children[marked]?.setAttribute('aria-selected', 'false');
    marked = index;
    const option = list.children[marked];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    mark(-1);
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const open = (): void => {
    const typed = input.value;
    const answer = find(typed);
    choices = answer.choices;
    mark(-1);
    list.replaceChildren(
      ...choices.map((choice, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        show(option, choice, typed);
        return option;
      }),
    );
    list.hidden = choices.length === 0;
    more.textContent = answer.more;
    more.hidden = answer.more === '';
    popup.hidden = false;
    input.setAttribute('aria-expanded', String(choices.length > 0));
    const options = choices.length === 1 ? '1 option' : `${choices.length} options`;
    say(choices.length === 0 ? answer.more : [`${options}.`, answer.more].join(' ').trim());
  };
  const take = (index: number): void => {
    const choice = choices[index];
    if (choice === undefined) return;
    close();
    choose(choice);
  };
  const step = (by: 1 | -1): void => {
    if (popup.hidden) open();
    // One place past either end stands for the field itself.
    const places = choices.length + 1;
    mark(((marked + 1 + by + places) % places) - 1);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: ({ altKey }) => {
      if (altKey) open();
      else step(1);
    },
    ArrowUp: ({ altKey }) => {
      if (altKey) close();
      else step(-1);
    },
    Enter: () => {
      take(marked);
    },
    Escape: () => {
      if (!popup.hidden) {
        close();
        return;
      }
      input.value = '';
      clear();
    },
  };

  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const act = keys[event.key];
      if (act) {
        event.preventDefault();
        event.stopPropagation();
        act(event);
      } else if (event.key === 'Home' || event.key === 'End' || event.key.startsWith('Arrow')) {
        mark(-1);
      }
    },
    { signal },
  );
  input.addEventListener(
    'input',
    () => {
      if (input.value.trim() === '') close();
      else open();
    },
    { signal },
  );
  input.addEventListener('blur', close, { signal });
  // A press on the popup must not take the focus out of the field, which would close it before the click.
  popup.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  list.addEventListener(
    'click',
    ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) take([...list.children].indexOf(option));
    },
    { signal },
  );
  return { open };
}
