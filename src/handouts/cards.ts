import { chooseEvents } from './choose-events.ts';
import type { Cut } from './cuts.ts';
import { namesDate } from './names-date.ts';
import type { SheetEvent } from './sheet-event.ts';
import { shuffleApart } from './shuffle-apart.ts';

/** An event without its date. */
export interface Card {
  /** "A", "B" … in the order the cards are printed. */
  readonly letter: string;
  /** The words that stand for the event. */
  readonly title: string;
  /** A sentence more, where one gives no date away. */
  readonly hint?: string | undefined;
  readonly event: SheetEvent;
}

/** The sheet and its key. */
export interface CardSet {
  /** As printed: shuffled. */
  readonly cards: readonly Card[];
  /** The same in order of time. */
  readonly key: readonly Card[];
}

const ROOM = { most: 12, rules: 4 };
/** A longer sentence would not fit on its card. */
const LONGEST_HINT = 190;
/** A shorter part of a sentence says nothing by itself. */
const SHORTEST_PART = 50;

/**
 * Cards to put in order: the weightiest events of a cut whose days are sure and whose words give none away.
 *
 * Events that overlap, a rule from its announcement on, do not stand on one sheet: their order could be argued.
 *
 * @param events - of the cut, in order of time
 * @throws {RangeError} when fewer than ten remain: the cut is too short for a sheet
 */
export function cardsOfCut(
  events: readonly SheetEvent[],
  { slug, seed, always }: Pick<Cut, 'slug' | 'seed' | 'always'>,
): CardSet {
  const usable = events.filter((event) => event.isDateSure && titleWithoutDate(event));
  const chosen = chooseEvents(usable, { ...ROOM, always }, (a, b) => a.endMs <= b.startMs || b.endMs <= a.startMs);
  if (chosen.length < 10)
    throw new RangeError(`The cut "${slug}" has ${chosen.length} events to put in order; a sheet needs ten.`);
  const cards = shuffleApart(chosen, seed).map((event, index): Card => ({
    letter: letterAt(index),
    title: titleWithoutDate(event) ?? event.title,
    hint: hintOf(event),
    event,
  }));
  return { cards, key: chosen.flatMap(({ id }) => cards.find(({ event }) => event.id === id) ?? []) };
}

/** "A" for 0, "B" for 1 … */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The title, else its first part, else the label: whichever gives no date away. */
function titleWithoutDate({ title, label }: SheetEvent): string | undefined {
  return [title, firstPart(title), label].find((words) => words !== undefined && !namesDate(words));
}

/** The first sentence, or its first part, where it gives no date away; nothing of a text not confirmed. */
function hintOf({ sentences: [sentence = ''], caution }: SheetEvent): string | undefined {
  if (caution !== undefined) return undefined;
  const part = firstPart(sentence);
  const choices = [sentence, part.length >= SHORTEST_PART ? `${part}.` : sentence];
  return choices.find((words) => words.length <= LONGEST_HINT && !namesDate(words));
}

function firstPart(text: string): string {
  return text.split(/[;:] /)[0] ?? text;
}
