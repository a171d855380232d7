import { expect, test } from 'vitest';
import { boxesOverlap } from '../../timeline/layout/boxes.ts';
import { labelBox, middleWithin, placeLabels, type Spot } from './place-labels.ts';

const size = { width: 200, height: 100 };
const at = (x: number, y = 50): Spot => ({ x, y, anchor: 'middle' });

test('a label takes the first of its spots that is free', () => {
  const [first, second] = placeLabels(
    [
      { text: '100', spots: [at(50)] },
      { text: '200', spots: [at(55), at(150)] },
    ],
    [],
    size,
  );
  expect([first?.x, second?.x]).toEqual([50, 150]);
});

test('a label without a free spot is left out, and the more important one stays', () => {
  const labels = placeLabels(
    [
      { text: '100', spots: [at(50)] },
      { text: '200', spots: [at(55)] },
    ],
    [],
    size,
  );
  expect(labels.map(({ text }) => text)).toEqual(['100']);
});

test('a label touches neither what is drawn nor the edge', () => {
  const taken = [{ x: 40, y: 0, width: 20, height: 100 }];
  expect(placeLabels([{ text: '100', spots: [at(50), at(2), at(198), at(100, 4)] }], taken, size)).toEqual([]);
});

test('a gap keeps more free than the words need', () => {
  const two = [
    { text: '1', spots: [at(50)] },
    { text: '2', spots: [at(60)] },
  ];
  expect(placeLabels(two, [], size)).toHaveLength(2);
  expect(placeLabels(two, [], size, 4)).toHaveLength(1);
});

test('a label in the middle is moved only as far as the edge asks', () => {
  expect(middleWithin('2026', 100, 200)).toBe(100);
  const atEdge = labelBox('2026', at(middleWithin('2026', 199, 200)));
  expect(atEdge.x + atEdge.width).toBe(200);
  expect(boxesOverlap(atEdge, { x: 200, y: 0, width: 1, height: 100 })).toBe(false);
});
