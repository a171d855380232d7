import { expect, test } from 'vitest';
import { actions, actors, confidences, countBases, milestoneKinds, oneOf, themes, wordsOf } from './vocabulary.ts';

test('a message lists what may be written as "a, b or c"', () => {
  expect(oneOf(confidences)).toBe('high, medium or low');
  expect(oneOf({ up: 'Raised', down: 'Cut' })).toBe('up or down');
});

test('the words of a vocabulary are its keys, in order', () => {
  expect(wordsOf(countBases)).toEqual(['rule', 'press', 'list']);
});

test.each(Object.entries({ themes, actions, actors, milestoneKinds, confidences, countBases }))(
  'every word of %s has a label of its own for readers',
  (_name, vocabulary: Readonly<Record<string, string>>) => {
    const labels = Object.values(vocabulary);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  },
);
