import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a folder and all below it, from the folder, with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** @returns files that stand in one folder only, or differ by at least one byte */
export function sameFolders(a: string, b: string): string[] {
  const files = new Set([...filesBelow(a), ...filesBelow(b)]);
  return [...files].filter((file) => {
    const [inA, inB] = [join(a, file), join(b, file)];
    return !existsSync(inA) || !existsSync(inB) || !readFileSync(inA).equals(readFileSync(inB));
  });
}
