/** The list as it stands in the page: every year, month and event with the nodes that say something of it. */
export interface ListedYear {
  readonly year: string;
  readonly node: HTMLDetailsElement;
  readonly sum: Element | null;
  /** Its place in the row of years to jump to. */
  readonly jump: HTMLElement | null;
  readonly months: readonly ListedMonth[];
}

export interface ListedMonth {
  /** "2019-10", or "2019". */
  readonly month: string;
  readonly node: HTMLElement;
  readonly sum: HTMLElement | null;
  readonly bar: SVGElement | null;
  readonly events: readonly { readonly id: string; readonly node: HTMLElement }[];
}

/** Reads the list off the page, newest first as it was built. */
export function readList(root: HTMLElement): ListedYear[] {
  const jumps = new Map(
    [...root.querySelectorAll<HTMLElement>('.year-jump li')].map((item) => [item.textContent.trim(), item]),
  );
  return [...root.querySelectorAll<HTMLDetailsElement>('details.year')].map((node) => {
    const year = node.querySelector('.year-name')?.textContent.trim() ?? '';
    return {
      year,
      node,
      sum: node.querySelector('.year-sum'),
      jump: jumps.get(year) ?? null,
      months: [...node.querySelectorAll<HTMLElement>('.month')].map(readMonth),
    };
  });
}

function readMonth(node: HTMLElement): ListedMonth {
  return {
    month: node.querySelector('time')?.dateTime.slice(0, 7) ?? '',
    node,
    sum: node.querySelector('.month-sum'),
    bar: node.querySelector('.month-bar'),
    events: [...node.querySelectorAll<HTMLElement>('[data-event]')].map((event) => ({
      id: event.dataset['event'] ?? '',
      node: event,
    })),
  };
}
