import { joinHan } from '../record/han';

/** A piece of an excerpt, as text; marked where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Whether a passage was cut out of a longer text, before it and behind it.
 *
 * @param text - the whole text the excerpt comes from
 */
export function cutsOf(excerpt: string, text: string): { before: boolean; after: boolean } {
  const plain = toText(excerpt.replace(/<\/?mark>/g, ''));
  return { before: !text.startsWith(plain.slice(0, 40)), after: !/[.!?][”’"')]*$/.test(plain) };
}

/**
 * An excerpt of the engine, taken apart so that it is written as text and never as HTML.
 *
 * @param excerpt - with `<mark>` around single words, and "<", ">" and "&" as entities
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  // Words that follow each other are one find; the comma after it is none of it.
  const joined = joinHan(excerpt.replaceAll('</mark> <mark>', ' ')).replace(/([^\p{L}\p{N})]+)<\/mark>/gu, '</mark>$1');
  return joined
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: toText(piece.replace(/<\/?mark>/g, '')), isMarked: piece.startsWith('<mark>') }));
}

function toText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
