/** What the reader asks of the list: typed words, and a value for each filter; "" is no wish. */
export interface FilterState {
  readonly q: string;
  readonly year: string;
  readonly theme: string;
  readonly city: string;
  readonly policy: string;
}
export type Choice = Exclude<keyof FilterState, 'q'>;

export const choices = ['year', 'theme', 'city', 'policy'] as const satisfies readonly Choice[];

/** Longer than any name on the list. */
const LONGEST = 200;

/**
 * Reads the state from the query of an address.
 *
 * @param search - e.g. "?q=cetc&year=2018"
 * @param known - the values each filter offers; anything else counts as no wish
 */
export function readState(search: string, known: Readonly<Record<Choice, readonly string[]>>): FilterState {
  const parameters = new URLSearchParams(search);
  const choose = (name: Choice) => {
    const value = parameters.get(name) ?? '';
    return known[name].includes(value) ? value : '';
  };
  return {
    q: (parameters.get('q') ?? '').slice(0, LONGEST),
    year: choose('year'),
    theme: choose('theme'),
    city: choose('city'),
    policy: choose('policy'),
  };
}

/** The query of the address that leads to this state; "" when nothing is asked. */
export function writeState(state: FilterState): string {
  const wishes = (['q', ...choices] as const).flatMap((name) => {
    const value = state[name].trim();
    return value === '' ? [] : [[name, value]];
  });
  return wishes.length > 0 ? `?${new URLSearchParams(wishes).toString()}` : '';
}

/** Whether the reader asks for nothing, so that the plain list shows. */
export function isEmpty(state: FilterState): boolean {
  return writeState(state) === '';
}
