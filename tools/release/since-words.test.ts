import { describe, expect, test } from 'vitest';
import { sinceWords } from './since-words.ts';

const known = { own: { a: '1', b: '2', c: '3' }, others: ['d', 'e'] };
const then = { a: '1', b: '2', c: '3', d: '4', e: '5' };
const say = (events: Record<string, unknown>) => sinceWords(known, { events });

describe('what has changed since a page was pinned', () => {
  test.each([
    [then, 'Nothing shown here has changed since.'],
    [{ ...then, d: '9' }, 'Nothing shown here has changed since.'],
    [{ ...then, a: '9' }, 'Since then 1 of the events shown here was changed.'],
    [{ ...then, a: '9', b: '9' }, 'Since then 2 of the events shown here were changed.'],
    [{ ...then, f: '6' }, 'Since then the record has 1 new event; nothing shown here was changed.'],
    [
      { ...then, f: '6', g: '7', a: '9' },
      'Since then the record has 2 new events, and 1 of those shown here was changed.',
    ],
    [
      { ...then, f: '6', a: '9', b: '9' },
      'Since then the record has 1 new event, and 2 of those shown here were changed.',
    ],
  ])('%j: %s', (events, sentence) => {
    expect(say(events)).toBe(sentence);
  });

  test('an event that is gone was changed', () => {
    expect(say({ b: '2', c: '3', d: '4', e: '5' })).toBe('Since then 1 of the events shown here was changed.');
  });

  test('of what is no record nothing is said', () => {
    for (const answer of [undefined, null, 'text', 7, [], {}, { events: null }, { events: 'text' }, { events: {} }])
      expect(sinceWords(known, answer)).toBeUndefined();
  });
});
