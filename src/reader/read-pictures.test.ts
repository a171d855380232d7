import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from './fixtures/content-folder.ts';
import { readPictures } from './read-pictures.ts';

/** The first bytes of a PNG of a size, which is all that says how large it is. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test('a project without the folder has no pictures, and neither has an empty one', () => {
  const root = contentFolder();
  expect(readPictures(root)).toEqual([]);
  mkdirSync(join(root, 'content/pictures'));
  expect(readPictures(root)).toEqual([]);
});

test('pictures are read by name, with size and type; what is no picture and what is hidden does not stop it', () => {
  const root = contentFolder({
    'content/pictures/b.png': pngOf(1400, 900),
    'content/pictures/a.jpg': 'no picture',
    'content/pictures/empty.png': '',
    'content/pictures/.gitkeep': '',
    'content/pictures/README.md': 'What lies here',
    'content/pictures/folder/c.png': pngOf(1, 1),
  });
  const nothing = { type: undefined, widthPx: 0, heightPx: 0 };
  expect(readPictures(root)).toEqual([
    { file: 'content/pictures/a.jpg', name: 'a.jpg', sizeBytes: 10, ...nothing },
    { file: 'content/pictures/b.png', name: 'b.png', sizeBytes: 33, type: 'png', widthPx: 1400, heightPx: 900 },
    { file: 'content/pictures/empty.png', name: 'empty.png', sizeBytes: 0, ...nothing },
    { file: 'content/pictures/folder', name: 'folder', sizeBytes: 0, ...nothing },
  ]);
});
