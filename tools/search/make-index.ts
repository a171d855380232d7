/**
 * Makes the search index beside the built site: dist/pagefind/. Run after `astro build`.
 * The record gives an entry for every fact; the built pages give the articles and the other prose.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { assembleRecord } from '../../src/reader/assemble-record.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { buildIndex } from './build-index.ts';
import { type BuiltPage, pageEntry } from './page-entry.ts';
import { recordEntries } from './record-entries.ts';

const SITE = 'dist';
const TARGET = join(SITE, 'pagefind');

const pages = builtPages().map(pageEntry);
const entries = [...pages.filter((entry) => entry !== undefined), ...recordEntries(assembleRecord(readContent('.')))];
const files = await buildIndex(entries);
rmSync(TARGET, { recursive: true, force: true });
for (const { path, content } of files) {
  const file = join(TARGET, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`Search index: ${entries.length} entries in ${files.length} files.`);

/** Every built page, by its address, in order. */
function builtPages(): BuiltPage[] {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath }) => parentPath)
    .sort()
    .map((folder) => ({
      path: `${folder.slice(SITE.length).split(sep).join('/')}/`,
      html: readFileSync(join(folder, 'index.html'), 'utf8'),
    }));
}
