/** A piece of a reference; what a style sets in italics is marked as such. */
export type CitationPiece = string | { readonly italic: string };

/** A reference in one of the styles, piece by piece. */
export type CitationText = readonly CitationPiece[];

const ENDS_A_SENTENCE = /[.?!][”’)\]]*$/;
const CLOSING_QUOTES = /[”’]+$/;

/**
 * Ends a title with a full stop, unless its own mark ends it already.
 *
 * The American styles put the full stop inside closing quotation marks (Chicago Manual of Style 17, 6.9; so do APA 7 and MLA 9).
 *
 * @example 'Who is on the “list”' becomes 'Who is on the “list.”'; 'Was it about the talks?' stays as it is
 */
export function endSentence(title: string): string {
  if (ENDS_A_SENTENCE.test(title)) return title;
  const quotes = CLOSING_QUOTES.exec(title)?.[0] ?? '';
  return `${title.slice(0, title.length - quotes.length)}.${quotes}`;
}

/** Straight quotation marks and apostrophes made typographic: opening after a space, a bracket or nothing. */
export function curlQuotes(title: string): string {
  return title
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“—–-])'/g, '$1‘')
    .replaceAll("'", '’');
}

/**
 * A title as a sentence in double quotation marks; those it holds itself become single.
 *
 * Chicago Manual of Style 17, 13.30; MLA 9 does the same.
 */
export function inQuotes(title: string): string {
  return `“${endSentence(curlQuotes(title).replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}
