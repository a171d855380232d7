import { findingIn } from '../reader/content-file.ts';
import type { Finding } from '../reader/finding.ts';
import type { ContentReading } from '../reader/read-content.ts';

export interface KeptWords {
  /** Whether an editor has given the reason for keeping a word in a file. */
  readonly keeps: (file: string, written: string) => boolean;
  /** Advice on entries that were never asked for. */
  readonly unused: () => Finding[];
}

/** The words that content/kept-words.yaml keeps; ask all of them before `unused`. */
export function keptWordsOf({ keptWords }: Pick<ContentReading, 'keptWords'>): KeptWords {
  const entries = new Map(
    keptWords.flatMap((item) =>
      item.value ? [[keyOf(`content/${item.value.in}`, item.value.word), item] as const] : [],
    ),
  );
  const asked = new Set<string>();
  return {
    keeps: (file, written) => {
      const key = keyOf(file, written);
      asked.add(key);
      return entries.has(key);
    },
    unused: () =>
      [...entries]
        .filter(([key]) => !asked.has(key))
        .map(([, item]) =>
          findingIn(
            item,
            ['word'],
            `The check asks about no word "${item.value?.word ?? ''}" in content/${item.value?.in ?? ''}. Take this entry out, or correct the word or the file.`,
            'words',
            'warning',
          ),
        ),
  };
}

function keyOf(file: string, written: string): string {
  return `${file}\n${written.toLowerCase()}`;
}
