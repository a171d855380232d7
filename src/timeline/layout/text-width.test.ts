import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('nothing has no width', () => {
  expect(textWidth('', 12)).toBe(0);
});

test('more letters are wider', () => {
  expect(textWidth('Huawei', 12)).toBeLessThan(textWidth('Huawei and', 12));
});

test('larger letters are wider, in proportion but for rounding up', () => {
  expect(textWidth('Entity List', 24)).toBeGreaterThanOrEqual(textWidth('Entity List', 12) * 2 - 1);
  expect(textWidth('Entity List', 24)).toBeLessThanOrEqual(textWidth('Entity List', 12) * 2);
});

test('letters are as wide as their kind: narrow, plain, capital, wide', () => {
  const widths = ['iiiii', 'eeeee', 'EEEEE', 'WWWWW'].map((text) => textWidth(text, 12));
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(4);
});

test('a Chinese character is as wide as the font is high', () => {
  expect(textWidth('华为', 12)).toBe(24);
});

test('widths are whole px', () => {
  expect(
    ['a', 'Sept', '1,106', 'Phase One'].map((text) => textWidth(text, 11)).filter((width) => !Number.isInteger(width)),
  ).toEqual([]);
});
