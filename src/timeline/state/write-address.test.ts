import { expect, test } from 'vitest';
import { startState, type ViewState } from './view-state.ts';
import { writeAddress } from './write-address.ts';

const state = (changes: Partial<ViewState>): ViewState => ({ ...startState, ...changes });

test('the start needs no words', () => {
  expect(writeAddress(startState, '')).toBe('');
  expect(writeAddress(startState, '?')).toBe('');
  expect(writeAddress(startState, '?from=2018&theme=quantum')).toBe('');
});

test('wishes are written in one order, lists with commas', () => {
  expect(writeAddress(state({ order: 'asc', theme: ['quantum', 'biotech'], from: '2018', isMain: true }), '')).toBe(
    '?from=2018&theme=quantum,biotech&main=1&order=asc',
  );
});

test('steps are written as in the embed kit', () => {
  expect(writeAddress(state({ view: 'steps' }), '')).toBe('?view=step');
});

test('parameters that are not ours stay as they are, whatever they look like', () => {
  expect(writeAddress(state({ lanes: 'entity' }), '?utm_source=a%20b&x&from=2018&y=%zz&%66rom=2019')).toBe(
    '?utm_source=a%20b&x&y=%zz&lanes=entity',
  );
});
