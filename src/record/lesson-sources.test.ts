import { expect, test } from 'vitest';
import { sourceOf } from './lesson-sources.ts';

const notice = { id: 'notice', title: 'A notice', publisher: 'A. Bureau', url: 'https://example.org/notice' };
const talks = { title: 'Talks', publisher: 'B. Paper', url: 'https://example.org/talks' };
const record = {
  designations: [],
  milestones: [{ id: '2030-05-07-talks', sources: [talks, notice] }],
} as unknown as Parameters<typeof sourceOf>[2];

test('words stand in a source of the lesson, or in the first source of an event', () => {
  expect(sourceOf({ source: 'notice' }, [notice], record)).toBe(notice);
  expect(sourceOf({ event: '2030-05-07-talks' }, [notice], record)).toBe(talks);
});

test('a name that is not there is told', () => {
  expect(() => sourceOf({ source: 'talks' }, [notice], record)).toThrow('There is no source "talks".');
  expect(() => sourceOf({ event: '2030' }, [notice], record)).toThrow('There is no source "2030".');
});
