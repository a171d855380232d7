/**
 * Lets the Astro extension know the heads of articles and lessons.
 *
 * It looks into .astro/collections/ for a list of the files that have a head, and for a schema of each sort. `astro dev`
 * writes both, but without a sentence for any field, and does not list a file that is made while it runs.
 */
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaPath } from './editor-files.ts';
import { kinds } from './kinds.ts';

const FOLDER = '.astro/collections';
/** How long to wait for further changes. Milliseconds. */
const QUIET = 200;

const withHeads = kinds
  .filter(({ holds }) => holds === 'head')
  .map(({ name, files }) => ({ name, folder: files.slice(0, files.lastIndexOf('/')) }));

/** What the extension reads: `entries` are addresses in small letters, as it compares them. */
export function headsManifest(root: string): { collections: unknown[]; entries: Record<string, string> } {
  const entries = withHeads.flatMap(({ name, folder }) =>
    readdirSync(join(root, folder))
      .filter((file) => /^[^.][^.]*\.mdx$/.test(file))
      .sort()
      .map((file): [string, string] => [
        decodeURIComponent(pathToFileURL(join(root, folder, file)).href).toLowerCase(),
        name,
      ]),
  );
  return {
    collections: withHeads.map(({ name }) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
}

/** Writes the list and the schemas where they are not there as they should be. */
export function writeHeads(root: string): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const { name } of withHeads)
    writeIfOther(join(root, FOLDER, `${name}.schema.json`), readFileSync(join(root, schemaPath(name)), 'utf8'));
  writeIfOther(join(root, FOLDER, 'collections.json'), `${JSON.stringify(headsManifest(root), null, 2)}\n`);
}

/** Keeps them so while files come and go. */
export function keepHeads(root: string): void {
  writeHeads(root);
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => writeHeads(root), QUIET);
  };
  for (const folder of [FOLDER, ...withHeads.map((known) => known.folder)]) watch(join(root, folder), later);
}

function writeIfOther(path: string, text: string): void {
  if (textOf(path) !== text) writeFileSync(path, text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
