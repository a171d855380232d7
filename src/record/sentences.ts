/**
 * Where one sentence ends and the next begins. A full stop after a single letter
 * or a short form, as in "U.S." or "Co. Ltd", ends none.
 */
const BETWEEN =
  /(?<=[a-z0-9)”’"%]{2}[.?!])(?<!\b(?:Inc|Ltd|Corp|Dept|Gov|Gen|Mr|Mrs|Dr|No|Sept|Nov|Dec|Oct|Jan|Feb|Aug)\.)\s+(?=[A-Z“"‘])/;

/** The sentences of a text. */
export function splitSentences(text: string): string[] {
  return text.trim().split(BETWEEN);
}

/**
 * As many whole sentences from the start of a text as so many words hold.
 *
 * @returns "" when the first sentence alone is longer: it is never cut in its middle
 */
export function firstSentences(text: string, maxWords: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of splitSentences(text)) {
    words += countOf(sentence);
    if (words > maxWords) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}

function countOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
