import { distance } from 'fastest-levenshtein';

/** The word most like the one written, or undefined when none is like it enough to be meant. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length * 0.4)) + 1;
  for (const word of words) {
    const wordDistance = distance(written.toLowerCase(), word.toLowerCase());
    // Of two short words everything may be exchanged: then they are not alike.
    if (wordDistance < bestDistance && wordDistance < Math.min(written.length, word.length)) {
      [best, bestDistance] = [word, wordDistance];
    }
  }
  return best;
}

/** "a, b or c", for naming what may be written. */
export function listWords(words: readonly string[], joint = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
