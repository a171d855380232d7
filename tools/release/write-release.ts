import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a release aside, then gives the folder its name: a release that is broken off leaves none behind.
 *
 * @param folder - which is not there yet
 * @param files - by path from it
 */
export function writeRelease(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const aside = `${folder}.${process.pid}.part`;
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), bytes);
    }
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
