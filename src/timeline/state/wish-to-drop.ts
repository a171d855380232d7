import type { TimelineEvent } from '../layout/timeline-event.ts';
import { overlaps, type TimeWindow } from '../layout/time-window.ts';
import { filterEvents } from './filter-events.ts';
import { filters, listFilters } from './filter-names.ts';
import { allYears } from './presets.ts';
import { startState, type ViewState } from './view-state.ts';

/** One wish of the reader that may be dropped, and what dropping it brings. */
export interface DroppedWish {
  readonly change: Partial<ViewState>;
  /** How many events show without it. */
  readonly events: number;
  /** For the reader: "Leave out Theme: Quantum technology and 3 events show". */
  readonly words: string;
}

/**
 * When nothing shows: the one wish to drop that leaves most events; the first of the list where two leave as many.
 *
 * @param window - the stretch of time that shows
 * @param concerns - see `filterEvents`
 * @returns undefined where dropping one wish is not enough
 */
export function wishToDrop(
  events: readonly TimelineEvent[],
  state: ViewState,
  window: TimeWindow,
  concerns?: ReadonlySet<string>,
): DroppedWish | undefined {
  const all = { startMs: -Infinity, endMs: Infinity };
  const count = (wishes: ViewState, stretch: TimeWindow, ids?: ReadonlySet<string>): number =>
    filterEvents(events, wishes, ids).filter((event) => overlaps(stretch, event)).length;
  const candidates = [
    ...filterWishes(state).map(({ change, name }) => ({
      change,
      events: count({ ...state, ...change }, window, concerns),
      advice: `Leave out ${name}`,
    })),
    ...(concerns
      ? [{ change: { org: undefined }, events: count(state, window), advice: 'Leave out the organisation' }]
      : []),
    {
      change: { to: undefined, ...allYears(events) },
      events: count(state, all, concerns),
      advice: 'Open all years',
    },
  ];
  const best = candidates.reduce((most, next) => (next.events > most.events ? next : most));
  if (best.events === 0) return undefined;
  const shows = best.events === 1 ? '1 event shows' : `${best.events} events show`;
  return { change: best.change, events: best.events, words: `${best.advice} and ${shows}` };
}

/** Each filter the reader has set, with its name and values in words, and the change that takes it away. */
function filterWishes(state: ViewState): { change: Partial<ViewState>; name: string }[] {
  const lists = listFilters
    .filter((filter) => state[filter].length > 0)
    .map((filter) => {
      const values: Readonly<Record<string, string>> = filters[filter].values;
      const words = state[filter].map((value) => values[value]).join(', ');
      return { change: { [filter]: [] }, name: `${filters[filter].name}: ${words}` };
    });
  const singles = [
    state.place !== startState.place && {
      change: { place: startState.place },
      name: `${filters.place.name}: ${filters.place.values[state.place]}`,
    },
    state.isMain && { change: { isMain: false }, name: filters.main.name },
    state.lanes !== startState.lanes && {
      change: { lanes: startState.lanes },
      name: `${filters.lanes.name}: ${filters.lanes.values[state.lanes]}`,
    },
  ].filter((wish) => wish !== false);
  return [...lists, ...singles];
}
