import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { headsManifest, writeHeads } from './know-heads.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'Heads known '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('.vscode/schemas', join(root, '.vscode/schemas'), { recursive: true });
  for (const folder of ['articles', 'lessons']) mkdirSync(join(root, 'content', folder), { recursive: true });
  for (const file of ['articles/A.mdx', 'articles/.hidden.mdx', 'lessons/b.mdx', 'lessons/b.sheet.mdx'])
    writeFileSync(join(root, 'content', file), '');
  return root;
}

test('the extension is told of the files with a head, and of no others, in small letters as it asks', () => {
  const root = project();
  const address = (file: string) => decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase();
  expect(headsManifest(root)).toEqual({
    collections: [
      { hasSchema: true, name: 'articles' },
      { hasSchema: true, name: 'lessons' },
    ],
    entries: { [address('content/articles/a.mdx')]: 'articles', [address('content/lessons/b.mdx')]: 'lessons' },
  });
});

test('what the site’s server wrote in its place is written over', () => {
  const root = project();
  mkdirSync(join(root, '.astro/collections'), { recursive: true });
  const path = join(root, '.astro/collections/articles.schema.json');
  writeFileSync(path, '{}');
  writeHeads(root);
  expect(readFileSync(path, 'utf8')).toBe(readFileSync('.vscode/schemas/articles.schema.json', 'utf8'));
  expect(JSON.parse(readFileSync(join(root, '.astro/collections/collections.json'), 'utf8'))).toEqual(
    headsManifest(root),
  );
});
