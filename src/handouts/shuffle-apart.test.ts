import { expect, test } from 'vitest';
import { shuffleApart } from './shuffle-apart.ts';

const items = [...'ABCDEFGHIJKL'];
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('all items come out, each once, and the ones that went in stay as they were', () => {
  expect(shuffleApart(items, 3).sort()).toEqual(items);
  expect(items.join('')).toBe('ABCDEFGHIJKL');
});

test('the same seed gives the same order, another seed mostly another', () => {
  expect(shuffleApart(items, 7)).toEqual(shuffleApart(items, 7));
  expect(new Set(seeds.map((seed) => shuffleApart(items, seed).join(''))).size).toBeGreaterThan(190);
});

test.each([3, 4, 12])('of %i items none is followed by the one that followed it, whatever the seed', (count) => {
  const few = items.slice(0, count);
  for (const seed of seeds) {
    const order = shuffleApart(few, seed).join('');
    for (let at = 1; at < count; at += 1) expect(order).not.toContain(`${few[at - 1]}${few[at]}`);
    expect(order).not.toBe([...few].reverse().join(''));
  }
});

test('two items change places; one or none stays', () => {
  expect(shuffleApart(['A', 'B'], 1)).toEqual(['B', 'A']);
  expect(shuffleApart(['A'], 1)).toEqual(['A']);
  expect(shuffleApart([], 1)).toEqual([]);
});
