import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

test.each([
  ['two sentences', 'It begins. It ends.', ['It begins.', 'It ends.']],
  [
    'a sentence that ends with a number',
    'Duties rise to 25%. China replies.',
    ['Duties rise to 25%.', 'China replies.'],
  ],
  ['a question', 'Who is on it? Nobody knows.', ['Who is on it?', 'Nobody knows.']],
  ['a sentence after a bracket', 'They meet (in Geneva). Talks end.', ['They meet (in Geneva).', 'Talks end.']],
  ['letters with full stops', 'The U.S. Government acts.', ['The U.S. Government acts.']],
  [
    'short forms',
    'Dahua Co. Ltd. Shares of Hikvision Inc. Beijing fell.',
    ['Dahua Co. Ltd. Shares of Hikvision Inc. Beijing fell.'],
  ],
  ['a number with a point', 'It is 0.5 Percent.', ['It is 0.5 Percent.']],
])('%s', (_what, text, parts) => {
  expect(sentences(text).parts).toEqual(parts);
});
