/** The events that are set off: added by a list to choose from, each with a button that takes it away. */
export interface Highlights {
  ids(): readonly string[];
  set(ids: readonly string[]): void;
}

/**
 * A choice is taken by a button: to come to an event by key one passes others.
 *
 * @param events - the list of all events, whose words are taken over
 * @param change - called when a reader changes something, with what happened in words
 */
export function createHighlights(
  choice: HTMLSelectElement,
  add: HTMLElement,
  list: HTMLElement,
  events: HTMLSelectElement,
  change: (words: string) => void,
  signal: AbortSignal,
): Highlights {
  let chosen: readonly string[] = [];
  const words = new Map([...events.options].map(({ value, textContent }) => [value, textContent]));
  for (const group of events.querySelectorAll('optgroup')) choice.append(group.cloneNode(true));

  const write = (): void => {
    list.replaceChildren(
      ...chosen.map((id) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = 'Remove';
        const name = words.get(id) ?? id;
        button.ariaLabel = `Remove: ${name}`;
        button.addEventListener('click', () => {
          const place = chosen.indexOf(id);
          chosen = chosen.filter((other) => other !== id);
          write();
          // The button is gone: the next one takes its place, or what adds.
          (list.querySelectorAll('button')[Math.min(place, chosen.length - 1)] ?? choice).focus();
          change(`No longer set off: ${name}.`);
        });
        item.append(`${name} `, button);
        return item;
      }),
    );
  };
  add.addEventListener(
    'click',
    () => {
      const id = choice.value;
      if (id === '') {
        choice.focus();
        return;
      }
      const name = words.get(id) ?? id;
      if (!chosen.includes(id)) chosen = [...chosen, id];
      choice.value = '';
      write();
      change(`Set off: ${name}.`);
    },
    { signal },
  );
  return {
    ids: () => chosen,
    set: (ids) => {
      chosen = ids;
      write();
    },
  };
}
