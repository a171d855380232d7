const WORDS_A_MINUTE = 220;

/** Prints a word of its own where it stands without text: a number, a date, a name. */
const SPEAKING_TAG = /<(?:Figure|Event|Term|Person)\b[^>]*\/>/g;
const TAG = /<[^>]*>/g;
const LINK_TARGET = /\]\([^)]*\)/g;

/**
 * How many words a reader of an article reads: its text without tags. Lists of names and drawings are not counted.
 *
 * @param body - the article's MDX, without its head
 */
export function countWords(body: string): number {
  const text = body.replace(SPEAKING_TAG, ' word ').replace(TAG, '').replace(LINK_TARGET, ']');
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Whole minutes at 220 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
