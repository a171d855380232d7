import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { ViewState } from './view-state.ts';

/**
 * Events that pass the filters of the state, whatever their time; the order stays.
 *
 * @param concerns - ids of the rules that concern the organisation chosen; other rules do not pass
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  state: ViewState,
  concerns?: ReadonlySet<string>,
): TimelineEvent[] {
  const chosen = concerns ? events.filter(({ lane, id }) => lane !== 'list' || concerns.has(id)) : events;
  return chosen.filter((event) => state.lanes === 'both' || (state.lanes === 'entity') === (event.lane === 'list'));
}
