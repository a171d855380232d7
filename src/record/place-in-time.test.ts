import { expect, test } from 'vitest';
import { placeInTime } from './place-in-time.ts';

const verified = { milestones: '2026-12-31', list: '2026-07-31', federal_register: '2026-10-02' };

test('a date lies between the beginning of the story and the end of the record', () => {
  expect(placeInTime('1997-01-01', verified)).toBeCloseTo(0, 3);
  expect(placeInTime('2011', verified)).toBeCloseTo(14.5 / 30, 3);
  expect(placeInTime('2026-12-31', verified)).toBeCloseTo(1, 3);
});
test('and is held to the edges', () => {
  expect(placeInTime('1990-05-06', verified)).toBe(0);
  expect(placeInTime('2030-05-06', verified)).toBe(1);
});
