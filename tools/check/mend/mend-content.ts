import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { mendFile } from './mend-file.ts';

/** A file that was, or would be, mended, and how. */
export interface MendedFile {
  readonly file: string;
  /** A unified diff. */
  readonly diff: string;
}

/**
 * Mends the files of content/ that hold what is mechanical. A file is written whole or not at all.
 *
 * @param files - from the project's folder; what the importer writes, and what is not text in UTF-8, is passed over
 * @param writes - whether to write, or only to say
 */
export function mendContent(root: string, files: readonly string[], writes: boolean): MendedFile[] {
  return files
    .filter((file) => /\.(yaml|mdx)$/.test(file) && !file.startsWith('content/starters/'))
    .flatMap((file) => {
      const text = readText(join(root, file));
      if (text === undefined) return [];
      const mended = mendFile(file, text);
      if (mended === text) return [];
      if (writes) writeWhole(join(root, file), mended);
      return [{ file, diff: createTwoFilesPatch(file, file, text, mended, 'as it was', 'mended', { context: 2 }) }];
    });
}

function readText(path: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Writes beside the file first, so that a machine that stops leaves the old text or the new one. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
