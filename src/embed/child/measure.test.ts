import { expect, test } from 'vitest';
import { askedHeight } from './measure.ts';

test.each([
  [480, 480],
  [480.2, 481],
  [0, 100],
  [16_000, 1200],
])('for a page %f px high %i px are asked', (natural, asked) => {
  expect(askedHeight(natural)).toBe(asked);
});
