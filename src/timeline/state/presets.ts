import type { CalendarDate } from '../../record/calendar-date.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';

/** A window with a name. An absent start or end is that of the default window. */
export interface Preset {
  readonly id: 'all' | 'since-2018' | 'phase-one' | 'second-round';
  readonly label: string;
  /** The rest of the label, which is left out where there is no room. */
  readonly more: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** The windows offered as buttons, from the widest on. The last two are the two rounds of the trade war. */
const named: readonly Preset[] = [
  { id: 'since-2018', label: 'Since 2018', more: '' },
  { id: 'phase-one', label: '2018–2020', more: ', to phase one', from: '2018', to: '2020' },
  { id: 'second-round', label: 'Since 2025', more: ', second round', from: '2025' },
];

/** @param events - the whole record, in order of time: all years begin with its first */
export function presetsFor(events: readonly TimelineEvent[]): readonly Preset[] {
  return [{ id: 'all', label: 'All', more: ' years', ...allYears(events) }, ...named];
}

/** The window that leaves nothing out. */
export function allYears(events: readonly TimelineEvent[]): { from?: CalendarDate } {
  const first = events[0];
  return first ? { from: first.date.slice(0, 4) } : {};
}
