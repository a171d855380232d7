import { describe, expect, test } from 'vitest';
import { milestoneKinds, wordsOf } from '../../record/vocabulary.ts';
import { markKind, markKinds } from './mark-kind.ts';
import { markPath, markTurn } from './mark-path.ts';

const shapes = wordsOf(markKinds);

describe('the shape of a milestone', () => {
  test('every kind of milestone has one that the key explains', () => {
    const without = wordsOf(milestoneKinds).filter((kind) => !shapes.includes(markKind(kind)));
    expect(without).toEqual([]);
  });

  test('every shape of the key stands for some kind', () => {
    const used = wordsOf(milestoneKinds).flatMap((kind) => [markKind(kind, 'up'), markKind(kind, 'down')]);
    expect(shapes.filter((shape) => !used.includes(shape))).toEqual([]);
  });

  test.each(['tariff-us', 'tariff-china'] as const)('%s points up when it is raised, down when it is cut', (kind) => {
    expect(markKind(kind, 'up')).toBe('tariff-up');
    expect(markKind(kind, 'down')).toBe('tariff-down');
  });

  test('a tariff kept as it was has neither triangle', () => {
    expect(markKind('tariff-us', 'unchanged')).toBe('law');
  });

  test('a direction changes no other shape', () => {
    expect(markKind('talks', 'down')).toBe('talks');
  });
});

describe('the outline of a shape', () => {
  const outlines = shapes.map((shape) => `${markPath(shape)} turned by ${markTurn(shape)}`);

  test('is never empty', () => {
    expect(shapes.filter((shape) => !markPath(shape).startsWith('M'))).toEqual([]);
  });

  test('tells the six apart without colour', () => {
    expect(new Set(outlines).size).toBe(shapes.length);
  });

  test('a cut tariff is a raised one turned upside down', () => {
    expect(markPath('tariff-down')).toBe(markPath('tariff-up'));
    expect([markTurn('tariff-up'), markTurn('tariff-down')]).toEqual([0, 180]);
  });

  test('has numbers of at most one decimal, to keep the page small', () => {
    expect(outlines.filter((outline) => /\.\d\d/.test(outline))).toEqual([]);
  });
});
