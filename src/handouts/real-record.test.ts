/** The handouts with what content/ holds: that an editor's choices still fit the record. */
import { expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { cautionOf } from '../record/term.ts';
import { cardsOfCut } from './cards.ts';
import { cuts } from './cuts.ts';
import { keyEvents, listHandouts } from './list-handouts.ts';
import { namesDate } from './names-date.ts';
import { eventsOfCut } from './sheet-event.ts';
import { coreTerms, matchTerms, termsOf } from './vocabulary-terms.ts';

const record = assembleRecord(readContent('.'));

test.each(cuts)('$slug: ten to twelve cards of both lanes, no date in their words, one right order', (cut) => {
  const { cards, key } = cardsOfCut(eventsOfCut(record, cut), cut);
  expect(cards.length).toBeGreaterThanOrEqual(10);
  expect(cards.length).toBeLessThanOrEqual(12);
  expect(new Set(cards.map(({ event }) => event.lane))).toEqual(new Set(['list', 'talks']));
  expect(cards.filter(({ title, hint = '' }) => namesDate(title) || namesDate(hint))).toEqual([]);
  key.slice(1).forEach(({ event }, index) => {
    expect(event.startMs).toBeGreaterThanOrEqual(key[index]?.event.endMs ?? Infinity);
  });
});

test.each(cuts)('$slug: what an editor wants on the sheet is in its time, and titles tell its cards apart', (cut) => {
  const { cards } = cardsOfCut(eventsOfCut(record, cut), cut);
  const shown = keyEvents(record, cut).map(({ id }) => id);
  for (const id of cut.always ?? []) {
    expect(shown).toContain(id);
    expect(cards.map(({ event }) => event.id)).toContain(id);
  }
  expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
});

test('the words are in the glossary, none of them marked as unconfirmed, and those to match are among them', () => {
  expect(termsOf(record.terms, coreTerms).filter((term) => cautionOf(term) !== undefined)).toEqual([]);
  expect(matchTerms.filter((id) => !coreTerms.includes(id))).toEqual([]);
});

test('every handout has an address of its own', () => {
  const paths = listHandouts(record).flatMap(({ lines }) => lines.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBe(2 * cuts.length + 2);
});
