import { describe, expect, test } from 'vitest';
import { type Extent, stackRows } from './stack-rows.ts';

describe('rows of extents', () => {
  test('one that would cover its neighbour moves up one row', () => {
    expect(
      stackRows([
        { start: 0, end: 40 },
        { start: 39, end: 90 },
      ]),
    ).toEqual([0, 1]);
  });

  test('one that begins where its neighbour ends stays in its row', () => {
    expect(
      stackRows([
        { start: 0, end: 40 },
        { start: 40, end: 90 },
      ]),
    ).toEqual([0, 0]);
  });

  test('neighbours in one row keep the gap asked for', () => {
    const extents = [
      { start: 0, end: 40 },
      { start: 44, end: 90 },
    ];
    expect(stackRows(extents, 4)).toEqual([0, 0]);
    expect(stackRows(extents, 5)).toEqual([0, 1]);
  });

  test('the lowest free row is taken, not the one used last', () => {
    expect(
      stackRows([
        { start: 0, end: 10 },
        { start: 5, end: 15 },
        { start: 20, end: 30 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  test('of two that start together the first in the list lies lower', () => {
    expect(
      stackRows([
        { start: 0, end: 10 },
        { start: 0, end: 90 },
        { start: 0, end: 5 },
      ]),
    ).toEqual([0, 1, 2]);
  });

  test('rows come back in the order of the list, whatever the order of the starts', () => {
    expect(
      stackRows([
        { start: 30, end: 60 },
        { start: 0, end: 40 },
      ]),
    ).toEqual([1, 0]);
  });

  test('of nothing there are no rows', () => {
    expect(stackRows([])).toEqual([]);
  });

  test('the list handed in stays as it was', () => {
    const extents = [
      { start: 30, end: 60 },
      { start: 0, end: 40 },
    ];
    stackRows(extents);
    expect(extents.map(({ start }) => start)).toEqual([30, 0]);
  });
});

describe('whatever the extents', () => {
  /** Numerical Recipes' linear congruential generator: the same numbers in every run. */
  function numbersFrom(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }

  function someExtents(next: () => number): Extent[] {
    return Array.from({ length: 1 + Math.floor(next() * 60) }, () => {
      const start = Math.floor(next() * 500);
      return { start, end: start + 1 + Math.floor(next() * 120) };
    });
  }

  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

  test('no two that touch lie in one row', () => {
    const touching = seeds.flatMap((seed) => {
      const next = numbersFrom(seed);
      const extents = someExtents(next);
      const gap = Math.floor(next() * 12);
      const rows = stackRows(extents, gap);
      return extents.flatMap((a, i) =>
        extents.flatMap((b, j) =>
          i < j && rows[i] === rows[j] && a.start < b.end + gap && b.start < a.end + gap ? [{ seed, i, j }] : [],
        ),
      );
    });
    expect(touching).toEqual([]);
  });

  test('there are no more rows than extents that share a place', () => {
    const wasteful = seeds.filter((seed) => {
      const extents = someExtents(numbersFrom(seed));
      const most = Math.max(
        ...extents.map(({ start }) => extents.filter((other) => other.start <= start && start < other.end).length),
      );
      return Math.max(...stackRows(extents)) + 1 > most;
    });
    expect(wasteful).toEqual([]);
  });
});
