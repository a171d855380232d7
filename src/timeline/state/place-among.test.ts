import { expect, test } from 'vitest';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { placeAmong } from './place-among.ts';

const event = (id: string, startMs: number) => ({ id, startMs }) as TimelineEvent;
const [a, b, c] = [event('a', 10), event('b', 20), event('c', 20)] as const;

test('an event knows its place and its neighbours', () => {
  expect(placeAmong([a, b, c], b)).toEqual({ place: 2, total: 3, previous: a, next: c });
});

test('the first has nothing before it and the last nothing after it', () => {
  expect(placeAmong([a, b], a).previous).toBeUndefined();
  expect(placeAmong([a, b], b).next).toBeUndefined();
});

test('an event that does not show has no place, but neighbours in time', () => {
  expect(placeAmong([a, c], event('hidden', 15))).toEqual({ total: 2, previous: a, next: c });
});
