import type { ViewState } from './view-state.ts';

/** The query of the address that leads to this state, "" for the start. Keeps parameters that are not ours. */
export function writeAddress(state: ViewState, search: string): string {
  void state;
  return search;
}
