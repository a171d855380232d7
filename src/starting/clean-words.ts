/** What nobody sees and nobody means: control signs, marks that turn the direction of writing, halves of signs. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const BREAKS = /[\s\u0085\u2028\u2029]+/gu;

/**
 * Words as they go into a field: on one line, without signs that cannot be seen.
 *
 * The joiners of emoji and of Persian stay; they change what is read.
 */
export function cleanWords(words: string): string {
  return words.replace(BREAKS, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
}

/** Whether cleaning takes out more than spaces at the ends. */
export function holdsUnseen(words: string): boolean {
  return cleanWords(words) !== words.trim();
}
