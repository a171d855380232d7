import { type CalendarDate, compareDates } from './calendar-date.ts';
import { axisDate, type Designation } from './designation.ts';
import { headlineOf } from './headline.ts';
import type { Milestone } from './milestone.ts';
import type { Person } from './person.ts';
import type { TheRecord } from './record.ts';

/** An event of the record whose text names a person. */
export interface NamingEvent {
  readonly kind: 'designations' | 'milestones';
  readonly id: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Last day of a period. */
  readonly until?: CalendarDate | undefined;
}

type Named = Pick<Person, 'name' | 'chinese' | 'side'>;

/**
 * Events whose title, summary or note names a person, in order of time.
 *
 * Whole words only. A surname alone counts too, unless it would speak of another: one that two people
 * of the record bear, one that is a word of English ("He"), or, where the surname comes first, one that
 * another given name follows ("Wang Yi" is not Wang Wentao).
 */
export function eventsNaming(
  record: Pick<TheRecord, 'designations' | 'milestones' | 'people'>,
  person: Named,
): NamingEvent[] {
  const isNamed = namesPerson(person, record.people);
  return [
    ...record.designations.filter((rule) => isNamed(textOfRule(rule))).map(ofRule),
    ...record.milestones.filter((milestone) => isNamed(textOfMilestone(milestone))).map(ofMilestone),
  ].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

function ofRule(rule: Designation): NamingEvent {
  return { kind: 'designations', id: rule.id, title: headlineOf(rule), date: axisDate(rule) };
}

function ofMilestone({ id, title, date, until }: Milestone): NamingEvent {
  return { kind: 'milestones', id, title, date, until };
}

function textOfRule({ title, label, reason, notes, notable_note }: Designation): string {
  return [title, label, reason, notes, notable_note].filter(Boolean).join('\n');
}

function textOfMilestone({ title, label, summary, note }: Milestone): string {
  return [title, label, summary, note].filter(Boolean).join('\n');
}

const ENGLISH_WORDS = new Set(['He']);

function namesPerson(person: Named, people: readonly Named[]): (text: string) => boolean {
  const fullName = wholeWord(person.name);
  const surname = surnameOf(person);
  const bearers = people.filter((other) => surnameOf(other) === surname).length;
  if (bearers > 1 || ENGLISH_WORDS.has(surname)) return (text) => fullName.test(text);
  const alone = isSurnameFirst(person)
    ? new RegExp(`${wholeWord(surname).source}(?![ \\u00a0]\\p{Lu}\\p{Ll}+)`, 'u')
    : wholeWord(surname);
  return (text) => fullName.test(text) || alone.test(text);
}

/** Chinese names begin with the surname; a foreign name in Chinese letters has a dot between its parts. */
function isSurnameFirst({ chinese, side }: Named): boolean {
  return chinese !== undefined && !chinese.includes('·') && side !== 'US';
}

function surnameOf(person: Named): string {
  const words = person.name.split(' ');
  return (isSurnameFirst(person) ? words[0] : words.at(-1)) ?? person.name;
}

/** Not inside a longer word; "Trump-Xi" and "Xi’s" name Xi, and "Xi’an" is a city. */
function wholeWord(words: string): RegExp {
  const letters = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])(?!['’](?!s\\b)\\p{L})`, 'u');
}
