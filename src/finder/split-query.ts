import { hanRuns, spaceHan } from '../record/han';

/**
 * What was typed, as questions to the engine; an entry has to answer all of them.
 *
 * Every stretch of Chinese becomes a phrase of single characters, as the index has it; the rest stays as
 * typed. "华为 2019" becomes the phrase "华 为" and the word 2019.
 *
 * @returns none when there is nothing to look for
 */
export function splitQuery(typed: string): string[] {
  const phrases = hanRuns(typed).map((run) => `"${spaceHan(run)}"`);
  const words = typed
    .replace(/\p{Script=Han}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? [...phrases, words] : phrases;
}
