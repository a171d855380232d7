import { expect, test } from 'vitest';
import { cardsOfCut } from './cards.ts';
import { inventedEvent, inventedRule } from './fixtures/sheet-event.ts';
import type { SheetEvent } from './sheet-event.ts';

const cut = { slug: 'invented', seed: 5 };
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
const ten = months.map((month) => inventedEvent(`2030-${month}-01`));
const first = (changes: Partial<SheetEvent>) => [inventedEvent('2030-01-01', changes), ...ten.slice(1)];
const cardOf = (events: readonly SheetEvent[]) => cardsOfCut(events, cut).key[0];

test('letters go with the order the cards are printed in, and the key tells them in order of time', () => {
  const { cards, key } = cardsOfCut(ten, cut);
  expect(cards.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ');
  expect(key.map(({ event }) => event.date)).toEqual(ten.map(({ date }) => date));
  expect(cards.map(({ event }) => event.date)).not.toEqual(ten.map(({ date }) => date));
});

test('a title that gives a date away is cut to its first part, or gives way to the label', () => {
  expect(cardOf(first({ title: 'Text agreed; December tariffs cancelled' }))?.title).toBe('Text agreed');
  expect(cardOf(first({ title: 'Truce until May 2031', label: 'A truce' }))?.title).toBe('A truce');
});

test('an event that cannot be told without a date, or whose day is not sure, stays off the sheet', () => {
  const eleven = [...ten, inventedEvent('2030-11-01', { title: 'Truce until May 2031' })];
  expect(cardsOfCut(eleven, cut).cards).toHaveLength(10);
  const open = [...ten, inventedEvent('2030-11-01', { isDateSure: false })];
  expect(cardsOfCut(open, cut).cards).toHaveLength(10);
});

test('the hint is the first sentence, or its first part, where that gives no date away', () => {
  const long = 'Both sides agree to go on talking in Washington for as long as it takes';
  expect(cardOf(first({ sentences: ['It never happened.'] }))?.hint).toBe('It never happened.');
  expect(cardOf(first({ sentences: [`${long}; the rise due on 1 March waits.`] }))?.hint).toBe(`${long}.`);
  expect(cardOf(first({ sentences: ['It ends on 1 March.', 'Nobody came.'] }))?.hint).toBeUndefined();
});

test('nothing is said of an event whose text is not confirmed', () => {
  expect(cardOf(first({ caution: 'Partly confirmed' }))?.hint).toBeUndefined();
});

test('two events that overlap do not stand on one sheet', () => {
  const announced = ten[4]?.startMs ?? 0;
  const rule = inventedRule('2030-05-03', 9, { startMs: announced });
  const events = [...ten, rule, inventedEvent('2030-12-01')].sort((a, b) => (a.date < b.date ? -1 : 1));
  const days = cardsOfCut(events, cut).key.map(({ event }) => event.date);
  expect(days).toContain('2030-05-03');
  expect(days).not.toContain('2030-05-01');
});

test('a cut with too few events says so', () => {
  expect(() => cardsOfCut(ten.slice(1), cut)).toThrow('The cut "invented" has 9 events to put in order');
});
