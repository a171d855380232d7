/**
 * Chinese in an English index.
 *
 * The search engine splits text at spaces, and Chinese has none. Written one character at a time, any part of a
 * name can be asked for as a phrase: "海康" finds 杭州海康威视 without a dictionary of words.
 * @see docs/decisions/0011-search.md
 */

const HAN = String.raw`\p{Script=Han}`;
const HAN_OR_MARK = String.raw`[\p{Script=Han}《》（）、，。：；·]`;

/** Puts a space on both sides of every Chinese character: "海康HK" becomes "海 康 HK". */
export function spaceHan(text: string): string {
  return text
    .replace(new RegExp(`\\s*(${HAN})\\s*`, 'gu'), ' $1 ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Takes the spaces between Chinese characters out again, also across the marks of a hit. */
export function joinHan(text: string): string {
  const before = `(${HAN_OR_MARK}(?:</?mark>)*)`;
  const after = `(?=(?:</?mark>)*${HAN_OR_MARK})`;
  return text.replace(new RegExp(`${before} +${after}`, 'gu'), '$1');
}

/** The stretches of Chinese in a text, in order: "华为 SMIC 商汤" has "华为" and "商汤". */
export function hanRuns(text: string): string[] {
  return text.match(new RegExp(`${HAN}+`, 'gu')) ?? [];
}
