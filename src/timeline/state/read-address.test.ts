import { expect, test } from 'vitest';
import { seededRandom } from '../fixtures/seeded-random.ts';
import { parameters } from './address-words.ts';
import { nastyAddress, stateProblems } from './fixtures/addresses.ts';
import { readAddress } from './read-address.ts';
import { startState } from './view-state.ts';
import { writeAddress } from './write-address.ts';

const known = { events: new Set(['2030-05-06-rule', '2030-05-07-talks']) };
const read = (search: string, hash = '') => readAddress(search, hash, known);

test('an address that says nothing is the start', () => {
  expect(read('')).toEqual(startState);
});

test('every parameter is read', () => {
  const search =
    '?from=2018&to=2019-05&view=table&lanes=entity&theme=quantum,biotech&kind=talks&actor=US,CN&confidence=high' +
    '&place=hong-kong&main=1&org=huawei-3&event=2030-05-06-rule&highlight=2030-05-07-talks&total=gross&order=asc';
  expect(read(search)).toEqual({
    from: '2018',
    to: '2019-05',
    view: 'table',
    lanes: 'entity',
    theme: ['quantum', 'biotech'],
    kind: ['talks'],
    actor: ['US', 'CN'],
    confidence: ['high'],
    place: 'hong-kong',
    isMain: true,
    org: 'huawei-3',
    event: '2030-05-06-rule',
    highlight: ['2030-05-07-talks'],
    total: 'gross',
    order: 'asc',
  });
});

test.each([
  ['the word of the embed kit for steps', '?view=step', { view: 'steps' }],
  ['our own word for steps', '?view=steps', { view: 'steps' }],
  ['the embed kit’s two lanes', '?lanes=entity,trade', { lanes: 'both' }],
  ['one lane', '?lanes=trade', { lanes: 'trade' }],
  ['values in several parameters', '?theme=quantum&theme=biotech,quantum', { theme: ['quantum', 'biotech'] }],
  ['words beside unknown ones', '?theme=quantum,magic', { theme: ['quantum'] }],
  ['the first of two single values', '?place=mainland&place=hong-kong', { place: 'mainland' }],
  ['an end that is the record’s', '?from=2019&to=latest', { from: '2019', to: undefined }],
  ['words that every object has', '?theme=constructor,__proto__&place=toString&view=valueOf', {}],
  ['a wish for the main events that is not 1', '?main=true', {}],
  ['an organisation by another shape', '?org=Huawei%20Technologies', {}],
  ['an organisation too long to be one', `?org=${'a'.repeat(121)}`, {}],
  ['an unknown event', '?event=2030-05-06&highlight=nobody', {}],
])('%s', (_, search, expected) => {
  expect(read(search)).toEqual({ ...startState, ...expected });
});

test.each([
  ['an event after the hash', '', '#e-2030-05-06-rule', '2030-05-06-rule'],
  ['an unknown event after the hash', '', '#e-2030', undefined],
  ['a year after the hash', '', '#y-2019', undefined],
  ['the secret of a WordPress frame', '', '#?secret=abc', undefined],
  [
    'an event in both: the parameter was written last',
    '?event=2030-05-07-talks',
    '#e-2030-05-06-rule',
    '2030-05-07-talks',
  ],
])('%s', (_, search, hash, expected) => {
  expect(read(search, hash).event).toBe(expected);
});

test('six hundred odd addresses never throw, always give a valid state, and come out again as they went in', () => {
  const random = seededRandom(20_191_011);
  const named = new Map<string, number>();
  for (let round = 0; round < 600; round += 1) {
    const { search, hash } = nastyAddress(random, known.events);
    const state = read(search, hash);
    expect(stateProblems(state, known.events), `${search} ${hash}`).toEqual([]);
    const written = writeAddress(state, search);
    expect(read(written), `${search} ${hash}`).toEqual(state);
    expect(writeAddress(state, written)).toBe(written);
    for (const name of parameters) {
      if (new URLSearchParams(writeAddress(state, '')).has(name)) named.set(name, (named.get(name) ?? 0) + 1);
    }
  }
  // Nonsense alone would prove little: every parameter is met with a value that counts.
  expect([...named.keys()].sort()).toEqual([...parameters].sort());
});
