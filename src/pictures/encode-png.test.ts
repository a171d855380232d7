import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

/** The pixels another program reads out of a PNG. */
function readBack(png: Buffer, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test('a picture of few colours comes back as it was', () => {
  const pixels = Uint8Array.from([
    255, 253, 248, 255, 26, 26, 24, 255, 28, 79, 99, 255, 255, 253, 248, 255, 0, 0, 0, 255, 9, 8, 7, 255,
  ]);
  expect([...readBack(encodePng(pixels, 3, 2), 3, 2)]).toEqual([...pixels]);
});

test('of more colours than a palette holds, the most frequent stay as they are and the others come near', () => {
  const [width, height] = [60, 60];
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const isPaper = at % 2 === 0;
    pixels.set(isPaper ? [255, 253, 248, 255] : [at % 251, (at * 7) % 241, 100, 255], at * 4);
  }
  const back = readBack(encodePng(pixels, width, height), width, height);
  const furthest = back.reduce((most, value, at) => Math.max(most, Math.abs(value - (pixels[at] ?? 0))), 0);
  expect([...back.subarray(0, 4)]).toEqual([255, 253, 248, 255]);
  expect(furthest).toBeGreaterThan(0);
  expect(furthest).toBeLessThan(32);
});
