/** What an editors' page says of one field. */
export interface FieldRow {
  /** "yes", "no", or a few words like "for tariffs". */
  readonly needed: string;
  /** The sentence as the page has it, in Markdown, without links. */
  readonly words: string;
}

/** Rows by the names of the fields, in their order. */
export type FieldRows = ReadonlyMap<string, FieldRow>;

/**
 * The tables of fields under a heading of a page: those whose first column is called "field".
 *
 * @param heading - its words, at whatever level; its part ends with the next heading
 * @throws {Error} when the page has no such heading, or no such table under it
 */
export function readFieldTables(page: string, markdown: string, heading: string): FieldRows {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`docs/for-editors/${page} has no heading "${heading}".`);
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line));
  const rows = new Map<string, FieldRow>();
  let isFields = false;
  for (const line of lines.slice(start + 1, end < 0 ? undefined : end)) {
    const [first = '', needed = '', words = ''] = cellsOf(line);
    if (first === 'field') isFields = true;
    else if (!line.startsWith('|')) isFields = false;
    else if (isFields && !/^-+$/.test(first))
      for (const [, name = ''] of first.matchAll(/`([^`]+)`/g)) rows.set(name, { needed, words: standingAlone(words) });
  }
  if (rows.size === 0)
    throw new Error(`docs/for-editors/${page} has no table of fields under "${heading}". Its first column is "field".`);
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** In an editor's hover nothing stands below, and a link of ours leads nowhere. */
function standingAlone(words: string): string {
  return words.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/ See below\.| below(?=\.$)/g, '');
}

/** Words without Markdown's signs. */
export function plainly(words: string): string {
  return words.replace(/\*\*|`/g, '');
}
