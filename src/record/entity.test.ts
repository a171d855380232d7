import { describe, expect, test } from 'vitest';
import { entitySchema, provenanceSchema } from './entity.ts';
import { inventedEntity } from './fixtures/entity.ts';
import { messagesOf } from './fixtures/messages.ts';
import { inventedProvenance } from './fixtures/provenance.ts';

describe('a line of the list', () => {
  test('that is complete passes, without aliases where it has none', () => {
    expect(entitySchema.parse(inventedEntity()).aliases).toEqual([]);
  });

  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['no name', { name: '' }, 'name: Add the name as printed on the list.'],
    ['a kind that is none', { kind: 'person' }, 'kind: Write kind as entity or address.'],
    ['another country', { country: 'US' }, 'country: Write country as CN or HK.'],
    [
      'another form of citation',
      { fr_citation: '95-10001' },
      'fr_citation: Write the citation as volume, FR, page, like "84 FR 54002".',
    ],
    ['a month only', { fr_date: '2030-05' }, 'fr_date: Give the full day here, like "2022-10-07".'],
    [
      'a date without quotes',
      { fr_date: 2030 },
      'fr_date: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
    ],
    [
      'a day that does not exist',
      { fr_date: '2023-02-30' },
      'fr_date: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
    ],
    [
      'an id with capitals',
      { id: 'Invented' },
      'id: Write the id in small letters, digits and hyphens, like "2019-10-09-xinjiang".',
    ],
    ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
  ])('is refused with %s', (_what, changes, message) => {
    expect(messagesOf(entitySchema, inventedEntity(changes))).toEqual([message]);
  });
});

describe('where the list comes from', () => {
  test('is known when it is complete', () => {
    expect(messagesOf(provenanceSchema, inventedProvenance())).toEqual([]);
  });

  test('is refused without rows, digest or origin', () => {
    const refused = messagesOf(provenanceSchema, inventedProvenance({ rows: 0, sha256: 'none', origins: [] }));
    expect(refused.map((message) => message.split(':')[0])).toEqual(['rows', 'sha256', 'origins']);
  });
});
