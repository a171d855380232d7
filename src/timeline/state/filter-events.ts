import type { ListEvent, TimelineEvent } from '../layout/timeline-event.ts';
import type { Place, ViewState } from './view-state.ts';

/** The part of the state that decides which events pass. */
export type Filters = Pick<ViewState, 'lanes' | 'theme' | 'kind' | 'actor' | 'confidence' | 'place' | 'isMain'>;

/**
 * Events that pass the filters of the state, whatever their time; the order stays.
 *
 * A wish about themes or places concerns the List and leaves the Talks alone; one about kinds or actors concerns
 * the Talks and leaves the List alone. A place narrows the counts of the events that pass.
 *
 * @param concerns - ids of the rules that concern the organisation the reader chose (`state.org`); when given, the
 *   List keeps these only, and the Talks stay whole. Without it `org` takes nothing away.
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  state: Filters,
  concerns?: ReadonlySet<string>,
): TimelineEvent[] {
  return events.flatMap((event): TimelineEvent[] => {
    if (concerns && event.lane === 'list' && !concerns.has(event.id)) return [];
    if (state.lanes !== 'both' && (state.lanes === 'entity') !== (event.lane === 'list')) return [];
    if (!allows(state.confidence, event.confidence)) return [];
    if (event.lane === 'talks') {
      const passes =
        allows(state.kind, event.kind) &&
        allows(state.actor, event.actor) &&
        (!state.isMain || event.significance === 1);
      return passes ? [event] : [];
    }
    if (!allows(state.theme, event.theme)) return [];
    const inPlace = narrowToPlace(event, state.place);
    return inPlace && (!state.isMain || inPlace.count.organisations > 0) ? [inPlace] : [];
  });
}

/** An empty list of words is no wish. */
function allows<Word>(wished: readonly Word[], word: Word): boolean {
  return wished.length === 0 || wished.includes(word);
}

/**
 * The rule with its count in one place only; undefined where it added nobody there.
 *
 * Where those taken off the list were is not in the record, so a narrowed rule has no removals.
 */
function narrowToPlace(event: ListEvent, place: Place): ListEvent | undefined {
  if (place === 'all') return event;
  const { organisations, isFloor } = event.count;
  const there = place === 'hong-kong' ? event.hongKong : organisations - event.hongKong;
  if (there <= 0) return undefined;
  const hongKong = place === 'hong-kong' ? there : 0;
  return { ...event, count: { organisations: there, isFloor }, hongKong, removed: 0 };
}
