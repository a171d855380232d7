import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../test/same-folders.ts';

/** The name of the file that holds it, beside what it lists. */
export const MANIFEST = 'manifest.json';

/** What one release holds, file by file. It does not list itself. */
export interface Manifest {
  /** The day of the release. */
  readonly date: string;
  /** Days through which each part of the record was checked. */
  readonly verified_through: unknown;
  /** The site's address. */
  readonly site: string;
  /** By path from the release's folder. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** @param files - by path from the release's folder */
export function listFiles(files: ReadonlyMap<string, Buffer>): Manifest['files'] {
  const paths = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(paths.map(([path, bytes]) => [path, { bytes: bytes.length, sha256: sha256(bytes) }]));
}

/**
 * Holds a release against its manifest.
 *
 * @param folder - of one release
 * @returns a sentence for each file that is missing, changed, or not of the release; none when all is as it was
 */
export function differencesFrom(folder: string): string[] {
  if (!existsSync(join(folder, MANIFEST))) return [`${folder} has no ${MANIFEST}.`];
  const { files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const there = new Set(filesBelow(folder).filter((file) => file !== MANIFEST));
  const listed = Object.keys(files);
  return [
    ...listed.filter((file) => !there.has(file)).map((file) => `${file} is missing.`),
    ...listed
      .filter((file) => there.has(file) && sha256(readFileSync(join(folder, file))) !== files[file]?.sha256)
      .map((file) => `${file} was changed.`),
    ...[...there].filter((file) => !(file in files)).map((file) => `${file} is not of this release.`),
  ];
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
