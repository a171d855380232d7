/** A tag that is not written to its end. */
export interface BrokenTag {
  /** Where it begins in the text. */
  readonly offset: number;
  /** A quotation mark that is not closed, a curly one in its place, or no ">" before the paragraph ends. */
  readonly slip: 'quote' | 'curly' | 'unfinished';
}

/**
 * The first tag in an article's text that is not written to its end.
 *
 * The parser reads on and notices at the next quotation mark, or at the end of the text; the editor needs the tag.
 */
export function findBrokenTag(text: string): BrokenTag | undefined {
  for (const { index } of text.matchAll(/<\/?[A-Za-z]/g)) {
    const slip = slipOf(paragraphFrom(text, index));
    if (slip) return { offset: index, slip };
  }
  return undefined;
}

/** @param text - begins with the tag, ends with its paragraph */
function slipOf(text: string): BrokenTag['slip'] | undefined {
  let rest = text.slice(1);
  for (;;) {
    const next = /[<>"'“”‘’]/.exec(rest);
    if (!next || next[0] === '<') return 'unfinished';
    if (next[0] === '>') return undefined;
    if (/[“”‘’]/.test(next[0])) return 'curly';
    const end = rest.indexOf(next[0], next.index + 1);
    const value = rest.slice(next.index + 1, end < 0 ? undefined : end);
    // No value holds a tag: a quotation mark that closes behind one belongs to another.
    if (end < 0 || /\/?>/.test(value)) return /[“”]/.test(value) ? 'curly' : 'quote';
    rest = rest.slice(end + 1);
  }
}

function paragraphFrom(text: string, start: number): string {
  const end = text.slice(start).search(/\n\s*\n/);
  return end < 0 ? text.slice(start) : text.slice(start, start + end);
}
