import { type Parameter, parameters } from './address-words.ts';
import { startState, type ViewState } from './view-state.ts';

/** The part of the URL standard used here; pure code knows no browser by its types. */
declare const URLSearchParams: new (query: string) => { keys(): Iterable<string> };

/**
 * The query of the address that leads to this state: "" for the start, else with "?" in front.
 *
 * @param search - the query as it stands; parameters that are not ours are kept as they are, in front of ours
 */
export function writeAddress(state: ViewState, search: string): string {
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !isOurs(part));
  const values = addressValues(state);
  const own = parameters.flatMap((name) => {
    const value = values[name].map(encodeURIComponent).join(',');
    return value === '' ? [] : [`${name}=${value}`];
  });
  const all = [...foreign, ...own];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Read as the browser reads it, so that "%66rom" is ours too. */
function isOurs(part: string): boolean {
  const [name = ''] = new URLSearchParams(`?${part}`).keys();
  return (parameters as readonly string[]).includes(name);
}

/** What each parameter says; nothing where the state is as it starts. */
function addressValues(state: ViewState): Readonly<Record<Parameter, readonly string[]>> {
  const unlessStart = <Name extends 'lanes' | 'place' | 'total' | 'order'>(name: Name): string[] =>
    state[name] === startState[name] ? [] : [state[name]];
  const given = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  return {
    from: given(state.from),
    to: given(state.to),
    view: state.view === startState.view ? [] : [state.view === 'steps' ? 'step' : state.view],
    lanes: unlessStart('lanes'),
    theme: state.theme,
    kind: state.kind,
    actor: state.actor,
    confidence: state.confidence,
    place: unlessStart('place'),
    main: state.isMain ? ['1'] : [],
    org: given(state.org),
    event: given(state.event),
    highlight: state.highlight,
    total: unlessStart('total'),
    order: unlessStart('order'),
  };
}
