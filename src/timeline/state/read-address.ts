import { startState, type ViewState } from './view-state.ts';

/** What an address may refer to; anything else in it counts as no wish. */
export interface Known {
  readonly events: ReadonlySet<string>;
}

/**
 * Reads the state from an address; unknown or absurd values count as no wish.
 *
 * @param search - the query, e.g. "?from=2018&theme=quantum"
 * @param hash - e.g. "#e-2019-10-09-xinjiang-surveillance"
 */
export function readAddress(search: string, hash: string, known: Known): ViewState {
  void search;
  void hash;
  void known;
  return startState;
}
