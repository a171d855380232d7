/** An article's text in its two parts. */
export interface SplitArticle {
  /** YAML between the two lines of hyphens; undefined when there is no head. */
  readonly head: string | undefined;
  /** Lines of the file before the head's first line. */
  readonly linesBeforeHead: number;
  /** The body, with one empty line for every line of the head, so that lines keep their numbers. */
  readonly body: string;
}

const HEAD = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/;

/** Divides an article into its head and its body. */
export function splitHead(text: string): SplitArticle {
  const match = HEAD.exec(text);
  if (!match) return { head: undefined, linesBeforeHead: 0, body: text };
  const lines = match[0].split('\n').length - 1;
  return { head: match[1] ?? '', linesBeforeHead: 1, body: '\n'.repeat(lines) + text.slice(match[0].length) };
}
