import { expect, test } from 'vitest';
import { boxesOverlap } from './boxes.ts';

const box = { x: 10, y: 10, width: 20, height: 20 };

test.each([
  ['one inside it', { x: 15, y: 15, width: 2, height: 2 }, true],
  ['one around it', { x: 0, y: 0, width: 99, height: 99 }, true],
  ['one over its corner', { x: 29, y: 29, width: 20, height: 20 }, true],
  ['one that touches its side', { x: 30, y: 10, width: 20, height: 20 }, false],
  ['one that touches it from above', { x: 10, y: 0, width: 20, height: 10 }, false],
  ['one beside it', { x: 40, y: 15, width: 20, height: 2 }, false],
  ['one below it', { x: 15, y: 40, width: 2, height: 20 }, false],
])('a box and %s share area: see %j', (_what, other, share) => {
  expect(boxesOverlap(box, other)).toBe(share);
  expect(boxesOverlap(other, box)).toBe(share);
});
