import { expect, test } from 'vitest';
import { sideOf } from './sides.ts';

test.each([
  ['US', 'us'],
  ['China', 'china'],
  ['CN', 'china'],
  ['US court', 'others'],
  ['A company', 'others'],
])('whoever speaks for "%s" stands under "%s"', (side, group) => {
  expect(sideOf({ side })).toBe(group);
});
