import { expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedPerson } from './fixtures/person.ts';
import { confirmedRoles, personSchema } from './person.ts';

test('a person may hold an office whose end is not known', () => {
  expect(messagesOf(personSchema, inventedPerson({ roles: [{ title: 'Invented envoy', from: '2030' }] }))).toEqual([]);
});

test.each<[what: string, changes: Record<string, unknown>, message: string]>([
  ['no name', { name: '' }, 'name: Add the name.'],
  ['no side', { side: undefined }, 'side: Say which side the person speaks for, like US or CN.'],
  ['no role', { roles: [] }, 'roles: Add at least one role.'],
  ['a role without its office', { roles: [{ from: '2030' }] }, 'roles.0.title: Add the office.'],
  [
    'a year without quotes',
    { roles: [{ title: 'Envoy', from: 2030 }] },
    'roles.0.from: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
  ],
  [
    'a day that does not exist',
    { roles: [{ title: 'Envoy', until: '2023-02-30' }] },
    'roles.0.until: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
  ],
  ['no source', { sources: [] }, 'sources: Name at least one source: title, publisher, url and date.'],
  ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
])('an editor reads about a person with %s', (_what, changes, message) => {
  expect(messagesOf(personSchema, inventedPerson(changes))).toEqual([message]);
});

test('an office, or a day of it, that no source confirms is kept but not shown', () => {
  const person = personSchema.parse(
    inventedPerson({
      roles: [
        { title: 'Minister of Invention', from: '2029', until: '2030', unconfirmed: ['from'] },
        { title: 'Envoy', from: '2031', unconfirmed: ['title', 'from'] },
      ],
    }),
  );
  expect(person.roles).toHaveLength(2);
  expect(confirmedRoles(person)).toEqual([{ title: 'Minister of Invention', from: undefined, until: '2030' }]);
});
