import { actors, confidences, themes } from '../../record/vocabulary.ts';
import { markKinds } from '../layout/mark-kind.ts';
import { EVENT_HASH, type Parameter, viewWords } from './address-words.ts';
import { readWindow } from './read-window.ts';
import { lanesShown, orders, places, startState, totals, type ViewState } from './view-state.ts';

/** The part of the URL standard used here; pure code knows no browser by its types. */
declare const URLSearchParams: new (query: string) => {
  get(name: string): string | null;
  getAll(name: string): string[];
};

/** What an address may refer to; anything else in it counts as no wish. */
export interface Known {
  readonly events: ReadonlySet<string>;
}

/** An organisation's id by its shape: the names themselves come later. */
const ORGANISATION = /^[a-z0-9-]{1,120}$/;

/**
 * Reads the state from an address; unknown or absurd values count as no wish. Never throws.
 *
 * Where a single value is given twice, the first counts; where several may be chosen, they add up.
 *
 * @param search - the query, e.g. "?from=2018&theme=quantum,biotech"
 * @param hash - e.g. "#e-2019-10-09-xinjiang-surveillance"; the parameter `event` goes before it
 */
export function readAddress(search: string, hash: string, known: Known): ViewState {
  const parameters = new URLSearchParams(search);
  const one = (name: Parameter): string | null => parameters.get(name);
  const several = (name: Parameter): string[] => parameters.getAll(name).flatMap((text) => text.split(','));
  const knownEvent = (id: string | null): string | undefined => (id !== null && known.events.has(id) ? id : undefined);
  const org = one('org') ?? '';
  return {
    ...startState,
    ...readWindow(one('from'), one('to')),
    view: viewWords[wordOf(viewWords, one('view')) ?? startState.view],
    lanes: readLanes(several('lanes')),
    theme: wordsOf(themes, several('theme')),
    kind: wordsOf(markKinds, several('kind')),
    actor: wordsOf(actors, several('actor')),
    confidence: wordsOf(confidences, several('confidence')),
    place: wordOf(places, one('place')) ?? startState.place,
    isMain: one('main') === '1',
    org: ORGANISATION.test(org) ? org : undefined,
    event: knownEvent(one('event')) ?? knownEvent(hash.startsWith(EVENT_HASH) ? hash.slice(EVENT_HASH.length) : null),
    highlight: unique(several('highlight').filter((id) => known.events.has(id))),
    total: wordOf(totals, one('total')) ?? startState.total,
    order: wordOf(orders, one('order')) ?? startState.order,
  };
}

/** "entity", "trade", or both of them. */
function readLanes(words: readonly string[]): ViewState['lanes'] {
  const [first, ...rest] = wordsOf(lanesShown, words);
  return first !== undefined && rest.length === 0 ? first : startState.lanes;
}

function wordOf<Word extends string>(
  vocabulary: Readonly<Record<Word, string>>,
  text: string | null,
): Word | undefined {
  // Only words of its own: "constructor" is in every object.
  return text !== null && Object.hasOwn(vocabulary, text) ? (text as Word) : undefined;
}

function wordsOf<Word extends string>(vocabulary: Readonly<Record<Word, string>>, texts: readonly string[]): Word[] {
  return unique(
    texts.flatMap((text) => {
      const word = wordOf(vocabulary, text);
      return word === undefined ? [] : [word];
    }),
  );
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
