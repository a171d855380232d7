import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodePng } from './encode-png.ts';
import { keepPicture } from './picture-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const picture = encodePng(new Uint8Array(4 * 4).fill(255), 2, 2);
const make = () => vi.fn(() => Promise.resolve(picture));

test('a picture is made once and then kept', async () => {
  const [first, second] = [make(), make()];
  expect(await keepPicture(folder, 'a', first)).toEqual(picture);
  expect(await keepPicture(folder, 'a', second)).toEqual(picture);
  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
});

test('another key is another picture', async () => {
  const again = make();
  await keepPicture(folder, 'a', make());
  await keepPicture(folder, 'b', again);
  expect(again).toHaveBeenCalledOnce();
});

test.each([
  ['cut off', picture.subarray(0, picture.length - 5)],
  ['empty', Buffer.alloc(0)],
  ['no picture', Buffer.from('<html></html>')],
])('a kept file that is %s is made anew', async (_what, bytes) => {
  writeFileSync(join(folder, 'a.png'), bytes);
  expect(await keepPicture(folder, 'a', make())).toEqual(picture);
  expect(readFileSync(join(folder, 'a.png'))).toEqual(picture);
});

test('nothing but the picture is left in the folder', async () => {
  await keepPicture(folder, 'a', make());
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('a picture that fails to be made leaves nothing', async () => {
  await expect(keepPicture(folder, 'a', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual([]);
});
