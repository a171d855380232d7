import type { TimelineEvent } from '../layout/timeline-event.ts';
import { overlaps, type TimeWindow } from '../layout/time-window.ts';
import { filterEvents } from './filter-events.ts';
import { type FilterName, filters } from './filter-names.ts';
import type { LanesShown, Place, ViewState } from './view-state.ts';

/** By filter, by value: how many events. */
export type Facets = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

/**
 * For every value of every filter, how many events with that value would show if it were the filter's only
 * value, the other filters and the window as they are.
 *
 * Themes and places count rules of the List, kinds and actors count milestones: the other lane would show as
 * many whatever is chosen.
 *
 * @param concerns - see `filterEvents`
 */
export function countFacets(
  events: readonly TimelineEvent[],
  state: ViewState,
  window: TimeWindow,
  concerns?: ReadonlySet<string>,
): Facets {
  const showing = (changes: Partial<ViewState>): TimelineEvent[] =>
    filterEvents(events, { ...state, ...changes }, concerns).filter((event) => overlaps(window, event));
  return {
    theme: tally('theme', showing({ theme: [] }), (event) => (event.lane === 'list' ? event.theme : undefined)),
    kind: tally('kind', showing({ kind: [] }), (event) => (event.lane === 'talks' ? event.kind : undefined)),
    actor: tally('actor', showing({ actor: [] }), (event) => (event.lane === 'talks' ? event.actor : undefined)),
    confidence: tally('confidence', showing({ confidence: [] }), (event) => event.confidence),
    place: forEachValue('place', (place) => showing({ place: place as Place }).filter(isRule).length),
    lanes: forEachValue('lanes', (lanes) => showing({ lanes: lanes as LanesShown }).length),
    main: { '1': showing({ isMain: true }).length },
  };
}

function isRule(event: TimelineEvent): boolean {
  return event.lane === 'list';
}

function forEachValue(filter: FilterName, count: (value: string) => number): Record<string, number> {
  return Object.fromEntries(Object.keys(filters[filter].values).map((value) => [value, count(value)]));
}

function tally(
  filter: FilterName,
  events: readonly TimelineEvent[],
  valueOf: (event: TimelineEvent) => string | undefined,
): Record<string, number> {
  const counts = forEachValue(filter, () => 0);
  for (const event of events) {
    const value = valueOf(event);
    if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
