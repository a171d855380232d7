import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { ViewState } from './view-state.ts';

/**
 * Events that pass the filters of the state, whatever their time; the order stays.
 *
 * @param concerned - ids of the rules that concern the chosen organisation: the lane of the List keeps these only
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  state: ViewState,
  concerned?: ReadonlySet<string>,
): TimelineEvent[] {
  return events
    .filter((event) => state.lanes === 'both' || (state.lanes === 'entity') === (event.lane === 'list'))
    .filter((event) => !concerned || event.lane !== 'list' || concerned.has(event.id));
}
