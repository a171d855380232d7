import { expect, test } from 'vitest';
import { frameHeight } from './set-height.ts';

test.each([
  [480, 480],
  [480.5, 481],
  [1, 100],
  [1e9, 1200],
  [Infinity, 1200],
  [0, undefined],
  [-300, undefined],
  [NaN, undefined],
  ['480', undefined],
  [undefined, undefined],
  [[480], undefined],
])('a frame that asks for %s gets %s', (asked, given) => {
  expect(frameHeight(asked)).toBe(given);
});
