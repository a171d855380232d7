/** An explained word in two parts: a browser never breaks a button across lines, so only the last word becomes one. */
export interface ExplainedWord {
  /** HTML of all but the last word, with the space behind it; empty where nothing needs to break. */
  readonly before: string;
  /** HTML of the button. */
  readonly last: string;
  /** The whole in plain text: what the button is called. */
  readonly name: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/**
 * Divides an explained term before its last word, so that the rest can be set like running text.
 *
 * @param html - what the author wrote between the tags; one with tags of its own is kept in one piece
 */
export function explainedWord(html: string): ExplainedWord {
  const words = html.trim();
  const name = words.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, code: string) => ENTITIES[code] ?? entity);
  const space = words.lastIndexOf(' ');
  if (space < 0 || words.includes('<')) return { before: '', last: words, name };
  return { before: words.slice(0, space + 1), last: words.slice(space + 1), name };
}
