import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from './same-folders.ts';

/** A word that should stand nowhere, and a file where it does. */
export interface Trace {
  readonly word: string;
  readonly file: string;
}

/**
 * Looks for words in every file of a built site, in its address too, capitals or not. What is packed, like the index of
 * the search, is unpacked first.
 *
 * @param words - in small letters
 */
export function findTraces(folder: string, words: readonly string[]): Trace[] {
  return filesBelow(folder).flatMap((file) => {
    const text = `${file}\n${textOf(join(folder, file))}`.toLowerCase();
    return words.filter((word) => text.includes(word)).map((word) => ({ word, file }));
  });
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}
