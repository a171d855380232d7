import { listFilters } from './filter-names.ts';
import { startState, type ViewState } from './view-state.ts';

/** How many values of filters a reader has chosen; dates, view and order are no filters. */
export function countActive(state: ViewState): number {
  const chosen = listFilters.reduce((sum, name) => sum + state[name].length, 0);
  const others = [state.isMain, state.place !== startState.place, state.lanes !== startState.lanes];
  return chosen + others.filter(Boolean).length;
}

/** The state without its filters, its dates and its organisation; what one looks at, and how, stays. */
export function withoutWishes(state: ViewState): ViewState {
  const { view, order, total, highlight, event } = state;
  return { ...startState, from: undefined, to: undefined, org: undefined, view, order, total, highlight, event };
}
