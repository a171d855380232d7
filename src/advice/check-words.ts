import type { Finding } from '../reader/finding.ts';
import { type LoadedWord, loadedWords } from './loaded-words.ts';
import type { OwnWords } from './own-words.ts';

const ANY = new RegExp(`\\b(?:${loadedWords.map(({ forms }) => forms).join('|')})\\b`, 'iu');
const EACH = loadedWords.map((loaded) => ({
  loaded,
  pattern: new RegExp(`\\b(?:${loaded.forms})\\b`, 'giu'),
  within: new RegExp(loaded.within ?? '', 'ius'),
}));
/** What stands before a word that is talked about: "often called a blacklist", "he spoke of loopholes". */
const TALKED_ABOUT =
  /\b(?:calls?|called|calling|speaks? of|spoke of|the words?|the term)\s+(?:it |them )?(?:an? |the )?$/i;

/**
 * Loaded words of ours. What stands in quotation marks is somebody else's, or is talked about, and is passed over.
 *
 * @param isKept - whether an editor has given the reason for keeping a word in a file
 */
export function checkWords(
  words: readonly OwnWords[],
  isKept: (file: string, written: string) => boolean = () => false,
): Finding[] {
  return words
    .filter(({ text }) => ANY.test(text))
    .flatMap((run) =>
      EACH.flatMap(({ loaded, pattern, within }) =>
        [...run.text.matchAll(pattern)]
          .filter(({ 0: written, index }) => isLoaded(run.text, index, within) && !isKept(run.file, written))
          .map(({ 0: written, index }): Finding => ({
            file: run.file,
            ...run.placeAt(index),
            field: run.field,
            message: say(written, loaded),
            severity: 'warning',
            rule: 'words',
          })),
      ),
    );
}

function isLoaded(text: string, index: number, within: RegExp): boolean {
  const before = text.slice(0, index);
  if (TALKED_ABOUT.test(before)) return false;
  const start = before.search(/[^.?!\n]*$/);
  const end = text.slice(index).search(/[.?!]/);
  return within.test(text.slice(start, end < 0 ? undefined : index + end + 1));
}

function say(written: string, { why, instead }: LoadedWord): string {
  return `"${written}" is a loaded word. ${why} Write ${instead}. Somebody else’s word stands in quotation marks; one that has to stay as ours is named in content/kept-words.yaml, with the reason.`;
}
