import { expect, test } from 'vitest';
import type { Target } from '../layout/geometry.ts';
import { targetsNear } from './targets-near.ts';

const bar = (x: number): Target => ({ key: `list:${x}`, events: [`rule-${x}`], x, y: 50, startMs: x, endMs: x + 1 });
const bars = [100, 109, 130, 200].map(bar);
const keysAt = (x: number, reach?: number) => targetsNear(bars, x, reach)?.all.map(({ key }) => key);

test('a pointer beside a lonely bar means that bar', () => {
  expect(keysAt(190)).toEqual(['list:200']);
  expect(keysAt(212)).toEqual(['list:200']);
});

test('a pointer out of reach means nothing', () => {
  expect(keysAt(213)).toBeUndefined();
  expect(keysAt(150)).toBeUndefined();
});

test('where bars stand close, all within reach are meant, in order of time', () => {
  expect(keysAt(108)).toEqual(['list:100', 'list:109']);
  expect(targetsNear(bars, 108)?.nearest.key).toBe('list:109');
  expect(targetsNear(bars, 103)?.nearest.key).toBe('list:100');
});

test('the reach follows the scale of the drawing', () => {
  expect(keysAt(120, 24)).toEqual(['list:100', 'list:109', 'list:130']);
});
