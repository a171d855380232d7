import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { ViewState } from './view-state.ts';

/** Events that pass the filters of the state, whatever their time; the order stays. */
export function filterEvents(events: readonly TimelineEvent[], state: ViewState): TimelineEvent[] {
  return events.filter((event) => state.lanes === 'both' || (state.lanes === 'entity') === (event.lane === 'list'));
}
