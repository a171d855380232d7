import type { ContentReading } from '../reader/read-content.ts';

/** The file that says which words are kept, where and why. */
export const KEPT_WORDS_FILE = 'content/kept-words.yaml';

/** Whether an editor has said why a word is kept in a file. */
export function isKept({ keptWords }: ContentReading, file: string, written: string): boolean {
  return keptWords.some(({ value }) => value && `content/${value.in}` === file && sameWord(value.word, written));
}

export function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
