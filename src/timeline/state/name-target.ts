import { formatDate, formatPeriod } from '../../record/format-date.ts';
import { actors } from '../../record/vocabulary.ts';
import type { LaneName, Target } from '../layout/geometry.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';

/** The longest name of a target, in characters: what is longer is not listened to. */
export const LONGEST_NAME = 120;

/**
 * What a screen reader says of a target: the date first, then what, how many, who, and its place in the lane.
 *
 * @param events - what the target stands for, in order of time
 * @param place - its place in the lane, counted from 1, and how many there are
 */
export function nameTarget(
  target: Pick<Target, 'key' | 'startMs' | 'endMs'>,
  lane: LaneName,
  events: readonly TimelineEvent[],
  place: { readonly index: number; readonly of: number },
): string {
  const where = `${place.index} of ${place.of}.`;
  const [only] = events;
  // A number is drawn for it instead of its mark, and what is seen is part of the name.
  const isCounted = lane !== 'list' && target.key !== only?.id;
  if (only && events.length === 1) return nameEvent(only, isCounted ? `1 milestone, ${where}` : where);
  const what = lane === 'list' ? `${events.length} rules` : `${events.length} milestones`;
  const added = lane === 'list' ? addedWords(events) : '';
  const who = lane === 'list' ? '' : ` ${actors[lane]}.`;
  return `${stretchWords(target)}, ${what}${added}.${who} ${where}`;
}

/** The words of a date take longer to make than all else of a name, and stay the same. */
const dateWords = new WeakMap<TimelineEvent, string>();

function dateOf(event: TimelineEvent): string {
  const known = dateWords.get(event);
  if (known !== undefined) return known;
  const date = `${event.isDateOpen ? 'about ' : ''}${formatPeriod(event.date, event.until)}`;
  dateWords.set(event, date);
  return date;
}

function nameEvent(event: TimelineEvent, where: string): string {
  const date = dateOf(event);
  const unsure = event.isUnconfirmed ? ' Not yet confirmed.' : '';
  const who = event.lane === 'talks' ? ` ${actors[event.actor]}.` : '';
  const rest = `.${unsure}${who} ${where}`;
  const room = LONGEST_NAME - date.length - 2 - rest.length;
  return `${date}, ${shorten(event.title, room)}${rest}`;
}

/** Cut between two words, with three dots in one sign. */
function shorten(words: string, room: number): string {
  if (words.length <= room) return words;
  const cut = words.slice(0, room - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[,;:.–-]+$/, '')}…`;
}

function addedWords(events: readonly TimelineEvent[]): string {
  const counts = events.flatMap((event) => (event.lane === 'list' ? [event.count] : []));
  const sum = counts.reduce((total, { organisations }) => total + organisations, 0);
  if (sum === 0) return '';
  const isFloor = counts.some((count) => count.isFloor && count.organisations > 0);
  return `, ${isFloor ? 'at least ' : ''}${sum} organisations added`;
}

/** "May 2019", "April to June 2019", "2019", "2018 to 2019": the calendar unit a target bundles. */
function stretchWords({ startMs, endMs }: Pick<Target, 'startMs' | 'endMs'>): string {
  const first = new Date(startMs).toISOString().slice(0, 7);
  const last = new Date(endMs - 1).toISOString().slice(0, 7);
  if (first === last) return formatDate(first);
  const [yearA = '', monthA] = first.split('-');
  const [yearB = '', monthB] = last.split('-');
  if (monthA === '01' && monthB === '12') return yearA === yearB ? yearA : `${yearA} to ${yearB}`;
  const start = yearA === yearB ? formatDate(first).replace(` ${yearA}`, '') : formatDate(first);
  return `${start} to ${formatDate(last)}`;
}
