import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { findTraces } from './find-traces.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'traces-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

test('a word is found in a page, in a style sheet, in an address and in what is packed', () => {
  const folder = folderWith({
    'index.html': '<p>The Workshop</p>',
    '_astro/x.css': '.workshop-way{}',
    'workshop/index.html': '',
    'pagefind/fragment/en.pf_fragment': gzipSync('… the workshop …'),
    'other.html': '<p>Nothing of it</p>',
  });
  expect(
    findTraces(folder, ['workshop'])
      .map(({ file }) => file)
      .sort(),
  ).toEqual(['_astro/x.css', 'index.html', 'pagefind/fragment/en.pf_fragment', 'workshop/index.html']);
});

test('each word is told for itself, and a clean folder has none', () => {
  const folder = folderWith({ 'index.html': 'npm run dev and draft' });
  expect(findTraces(folder, ['npm run', 'draft']).map(({ word }) => word)).toEqual(['npm run', 'draft']);
  expect(findTraces(folder, ['workshop'])).toEqual([]);
});
