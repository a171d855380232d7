import type { Standfirst } from './cover.ts';

/**
 * Where one sentence ends and the next begins. A full stop after a single letter
 * or a short form, as in "U.S." or "Co. Ltd", ends none.
 */
const BETWEEN =
  /(?<=[a-z0-9)”’"%]{2}[.?!])(?<!\b(?:Inc|Ltd|Corp|Dept|Gov|Gen|Mr|Mrs|Dr|No|Sept|Nov|Dec|Oct|Jan|Feb|Aug)\.)\s+(?=[A-Z“"‘])/;

/** Whole sentences, of which those at the end give way. */
export function sentences(text: string): Standfirst {
  return { parts: text.trim().split(BETWEEN), joint: ' ' };
}
