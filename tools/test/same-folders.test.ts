import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow, sameFolders } from './same-folders.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const files = { 'index.html': 'a', 'b/index.html': 'b', 'b/c/d.txt': '' };

test('files are listed with all below, in order, from the folder', () => {
  expect(filesBelow(folderOf(files))).toEqual(['b/c/d.txt', 'b/index.html', 'index.html']);
});

test('the folder may be named with a slash at its end', () => {
  expect(filesBelow(`${folderOf(files)}/`)).toEqual(['b/c/d.txt', 'b/index.html', 'index.html']);
});

test('two folders with the same bytes do not differ', () => {
  expect(sameFolders(folderOf(files), folderOf(files))).toEqual([]);
});

test('a byte more, a file more on either side, and another name are told', () => {
  const other = { 'index.html': 'a ', 'b/index.html': 'b', 'b/c/e.txt': '' };
  expect(sameFolders(folderOf(files), folderOf(other)).sort()).toEqual(['b/c/d.txt', 'b/c/e.txt', 'index.html']);
});
