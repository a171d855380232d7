import { describe, expect, test } from 'vitest';
import { correctedPages, correctionsAbout, correctionSchema, correctionsOn, newestFirst } from './corrections.ts';
import { inventedCorrection } from './fixtures/correction.ts';
import { messagesOf } from './fixtures/messages.ts';

const correction = (changes?: Readonly<Record<string, unknown>>) => correctionSchema.parse(inventedCorrection(changes));
const record = {
  corrections: [
    correction({ id: 'first', date: '2030-06-01' }),
    correction({
      id: 'second',
      date: '2030-07-01',
      about: { designations: ['2030-05-06-invented-rule'], terms: ['bis'] },
    }),
    correction({ id: 'of-method', date: '2030-06-15', about: undefined, page: '/method/' }),
  ],
};
const idsOf = (corrections: readonly { id: string }[]) => corrections.map(({ id }) => id);

test('corrections stand with the newest first, those of one day by their ids', () => {
  const ofOneDay = [correction({ id: 'b' }), correction({ id: 'a' }), correction({ id: 'c', date: '2030-06-02' })];
  expect(idsOf(newestFirst(ofOneDay))).toEqual(['c', 'a', 'b']);
});

test('a part of the record knows what was corrected about it, and only that', () => {
  expect(idsOf(correctionsAbout(record, 'designations', '2030-05-06-invented-rule'))).toEqual(['second', 'first']);
  expect(idsOf(correctionsAbout(record, 'terms', 'bis'))).toEqual(['second']);
  expect(correctionsAbout(record, 'people', 'bis')).toEqual([]);
});

test('a page without a part of the record is found by its address', () => {
  expect(idsOf(correctionsOn(record, '/method/'))).toEqual(['of-method']);
  expect(correctionsOn(record, '/about/')).toEqual([]);
});

test('a correction leads to every page it changed', () => {
  const about = { articles: ['a-story'], terms: ['bis'], people: [], designations: ['a-rule'] };
  expect(correctedPages({ about, page: '/method/' })).toEqual([
    '/method/',
    '/designations/a-rule/',
    '/glossary/bis/',
    '/articles/a-story/',
  ]);
  expect(correctedPages({ page: '/' })).toEqual(['/']);
});

describe('an editor is told', () => {
  const told = (changes: Readonly<Record<string, unknown>>) =>
    messagesOf(correctionSchema, inventedCorrection(changes));

  test('that something must have been corrected', () => {
    const message =
      'about: Say what was corrected: "about" with the ids of the record, or "page" with an address like "/method/".';
    expect(told({ about: undefined })).toEqual([message]);
    expect(told({ about: { designations: [] } })).toEqual([message]);
    expect(told({ about: undefined, page: '/method/' })).toEqual([]);
  });

  test.each(['method', '/method', 'https://example.org/method/', '/Method/'])('that "%s" is no address', (page) => {
    expect(told({ page })).toEqual([
      'page: Write the page’s address from the site’s root, with a slash at both ends, like "/method/".',
    ]);
  });

  test('what each missing text is for', () => {
    expect(told({ was: '', is: undefined, why: ' ' })).toEqual([
      'was: Say what the page said before.',
      'is: Say what it says now.',
      'why: Say in a sentence why it was changed.',
    ]);
  });

  test('that a correction has a day', () => {
    expect(told({ date: '2030-06' })).toEqual(['date: Give the full day here, like "2022-10-07".']);
  });
});
