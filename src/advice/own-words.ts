import type { Place } from '../reader/finding.ts';

/** A run of our own words: a paragraph, a heading or a field. What is quoted in it is blanked out. */
export interface OwnWords {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  /** Like `summary` in a record; empty in the body of a text. */
  readonly field: string;
  /** With blanks in place of quotations and addresses, so that places in it hold. */
  readonly text: string;
  /** Where the character at an offset of `text` stands in the file. */
  readonly placeAt: (offset: number) => Place;
}

/**
 * Words of others, words that are talked about, titles in Chinese marks, and addresses. A straight single mark opens
 * behind a space only, so that an apostrophe opens nothing.
 */
const NOT_OURS =
  /"[^"]*"|“[^”]*”|‘(?:[^’]|’(?=\p{L}))*’|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'(?!\p{L})|《[^》]*》|\b(?:https?:\/\/|www\.)\S+/gu;

/** The text with blanks in place of what is not ours, as long as before. */
export function blankQuoted(text: string): string {
  return text.replace(NOT_OURS, (found) => found.replace(/\S/g, ' '));
}
