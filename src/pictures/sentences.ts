import { splitSentences } from '../record/sentences.ts';
import type { Standfirst } from './cover.ts';

/** Whole sentences, of which those at the end give way. */
export function sentences(text: string): Standfirst {
  return { parts: splitSentences(text), joint: ' ' };
}
