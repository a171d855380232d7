import { describe, expect, test } from 'vitest';
import { eventsNaming } from './events-naming.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedRecord } from './fixtures/record.ts';
import type { Person } from './person.ts';

type Named = Pick<Person, 'name' | 'chinese' | 'side'>;
const ross: Named = { name: 'Ida Ross', side: 'US' };
const xi: Named = { name: 'Xi Invented', chinese: '习某', side: 'China' };
const he: Named = { name: 'He Invented', chinese: '何某', side: 'China' };
const tai: Named = { name: 'Tara Tai', chinese: '戴某', side: 'US' };

/** Whether a milestone with this summary names the person, among these people. */
function isNamedIn(summary: string, person: Named, others: readonly Named[] = []): boolean {
  const record = inventedRecord({ milestones: [inventedMilestone({ summary })] });
  return eventsNaming({ ...record, people: [person, ...others] as Person[] }, person).length > 0;
}

describe('a person is named', () => {
  test.each([
    ['by the full name', 'Ida Ross met others.', ross],
    ['by the surname', 'Ross met others.', ross],
    ['by the surname with a hyphen behind it', 'The Ross-led team met.', ross],
    ['by the possessive', 'Xi’s visit began.', xi],
    ['by a surname that comes first', 'Others and Xi met.', xi],
    ['by the last word where the Chinese name is a given one', 'Tai spoke.', tai],
    ['by the full name where the surname is a word of English', 'Others met He Invented.', he],
  ])('%s', (_how, summary, person) => {
    expect(isNamedIn(summary, person)).toBe(true);
  });
});

describe('a person is not named', () => {
  test.each([
    ['by a longer word', 'Rossiter met others.', ross],
    ['by the word in small letters', 'A ross was sold.', ross],
    ['by a city that begins alike', 'A fair in Xi’an and one in Xi\u0027an.', xi],
    ['by another whose given name follows the same surname', 'Xi Other met others.', xi],
    ['by a word of English', 'He met others.', he],
    ['by the given name alone', 'Ida met others.', ross],
  ])('%s', (_how, summary, person) => {
    expect(isNamedIn(summary, person)).toBe(false);
  });

  test('by a surname that two people of the record bear', () => {
    expect(isNamedIn('Ross met others.', ross, [{ name: 'Otto Ross', side: 'US' }])).toBe(false);
    expect(isNamedIn('Ida Ross met others.', ross, [{ name: 'Otto Ross', side: 'US' }])).toBe(true);
  });
});

test('rules and milestones come together, in order of time, and an end of a period comes along', () => {
  const record = inventedRecord({
    designations: [inventedDesignation({ reason: 'Ross gave the ground.', effective: '2030-05-06' })],
    milestones: [
      inventedMilestone({ id: '2030-05-07-later', date: '2030-05-07', until: '2030-05-08', note: 'Ross was there.' }),
      inventedMilestone({ id: '2030-05-01-earlier', title: 'Ross travels', date: '2030-05-01', until: undefined }),
      inventedMilestone({ id: '2030-05-02-without', date: '2030-05-02', until: undefined }),
    ],
  });
  expect(eventsNaming({ ...record, people: [] }, ross).map(({ kind, date, until }) => [kind, date, until])).toEqual([
    ['milestones', '2030-05-01', undefined],
    ['designations', '2030-05-06', undefined],
    ['milestones', '2030-05-07', '2030-05-08'],
  ]);
});
