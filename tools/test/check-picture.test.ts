import { describe, expect, test } from 'vitest';
import { encodePng } from '../../src/pictures/encode-png.ts';
import { checkPicture } from './check-picture.ts';
import { readPng } from './read-png.ts';

const PAPER = [255, 253, 248, 255];
const INK = [26, 26, 24, 255];

/** A sheet of paper with one box of ink on it. */
function sheet(width: number, height: number, box: { x: number; y: number; width: number; height: number }): Buffer {
  const pixels = Uint8Array.from({ length: width * height }, () => 0).reduce(
    (bytes, _, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const isInk = x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
      bytes.set(isInk ? INK : PAPER, at * 4);
      return bytes;
    },
    new Uint8Array(width * height * 4),
  );
  return encodePng(pixels, width, height);
}

const headline = { x: 52, y: 166, width: 800, height: 200 };

describe('a picture', () => {
  test('with ink inside its margin is in order', () => {
    expect(checkPicture(sheet(1200, 630, headline))).toEqual([]);
  });

  test.each([
    ['another size', sheet(600, 315, { ...headline, x: 100 }), 'measures 600 × 315 px; it should be 1200 × 630'],
    ['nothing on it', sheet(1200, 630, { x: 52, y: 60, width: 20, height: 20 }), 'is all but empty'],
    [
      'words that run over the edge',
      sheet(1200, 630, { ...headline, width: 1140 }),
      'has ink in its margin of 20 px, first at 1180, 166: text may be cut off',
    ],
    [
      'words that run into the foot',
      sheet(1200, 630, { ...headline, height: 445 }),
      'has ink in its margin of 20 px, first at 52, 610: text may be cut off',
    ],
    ['no PNG in it', Buffer.from('<html>'), 'cannot be read: it is not a PNG'],
    ['its end missing', sheet(1200, 630, headline).subarray(0, -12), 'cannot be read: it ends too soon'],
  ])('with %s is told', (_what, bytes, problem) => {
    expect(checkPicture(bytes)).toEqual([problem]);
  });
});

test('what is read is what was written', () => {
  const { width, height, palette, pixels } = readPng(sheet(4, 2, { x: 1, y: 1, width: 2, height: 1 }));
  expect({ width, height, palette }).toEqual({ width: 4, height: 2, palette: ['#fffdf8', '#1a1a18'] });
  expect([...pixels]).toEqual([0, 0, 0, 0, 0, 1, 1, 0]);
});
