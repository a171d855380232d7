import { expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedRemarks } from './fixtures/remarks.ts';
import { remarksSchema } from './remarks.ts';

test('remarks may be about an organisation that is not on the list today, and hold no events', () => {
  expect(remarksSchema.parse(inventedRemarks({ entities: [], events: undefined }))).toMatchObject({
    events: [],
    sources: [],
  });
});

test('a Chinese name is the organisation’s own unless the remarks say that it is ours', () => {
  expect(remarksSchema.parse(inventedRemarks({ chinese: '虚构仪器' })).chinese_is_ours).toBe(false);
});

test.each<[what: string, changes: Record<string, unknown>, message: string]>([
  ['an unknown sort', { sort: 'firm' }, 'sort: Write sort as company, public-security or other.'],
  ['no name', { name: undefined }, 'name: Add the name readers know it by.'],
  [
    'a wrong id',
    { entities: ['Invented Ltd'] },
    'entities.0: Write the id in small letters, digits and hyphens, like "2019-10-09-xinjiang".',
  ],
  [
    'an event without its fact',
    { events: [{ date: '2030', fact: '', confidence: 'high' }] },
    'events.0.fact: Write what happened in a sentence or two.',
  ],
  [
    'an event of the wrong date form',
    { events: [{ date: 'May 2030', fact: 'It was listed.', confidence: 'high' }] },
    'events.0.date: Write the date as "2022-10-07", "2022-10" or "2022".',
  ],
  [
    'an unquoted year',
    { events: [{ date: 2030, fact: 'It was listed.', confidence: 'high' }] },
    'events.0.date: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
  ],
  ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
])('an editor reads about remarks with %s', (_what, changes, message) => {
  expect(messagesOf(remarksSchema, inventedRemarks(changes))).toEqual([message]);
});
