import { describe, expect, test } from 'vitest';
import { firstSentences, splitSentences } from './sentences.ts';

describe('the first sentences of a text', () => {
  test('a text that is short enough stays whole', () => {
    expect(firstSentences('One two. Three four.', 4)).toBe('One two. Three four.');
  });

  test('one word too many takes the whole last sentence away', () => {
    expect(firstSentences('First one here. Then three more.', 5)).toBe('First one here.');
  });

  test('a first sentence that is too long is not cut: nothing is left', () => {
    expect(firstSentences('Nobody should read half of this.', 5)).toBe('');
  });

  test('a later, shorter sentence does not jump the one that was left out', () => {
    expect(firstSentences('First here. This one is much too long. Short.', 4)).toBe('First here.');
  });
});

test('a short form ends no sentence', () => {
  expect(splitSentences('Huawei Co. Ltd was listed by the U.S. Commerce Department. It answered.')).toEqual([
    'Huawei Co. Ltd was listed by the U.S. Commerce Department.',
    'It answered.',
  ]);
});
