/** A table of a contract page: what its first column holds, and the names given there. */
export interface ContractTable {
  /** The page's file name: "embed.md". */
  readonly page: string;
  /** Head of the first column: "address", "parameter", "message", "event", "attribute", "file". */
  readonly kind: string;
  readonly rows: readonly ContractRow[];
}

export interface ContractRow {
  /** What stands between backticks in the first cell. */
  readonly names: readonly string[];
  /** What stands between backticks in the second cell. */
  readonly values: readonly string[];
}

/** The tables of a page in Markdown, in their order. */
export function readTables(page: string, markdown: string): ContractTable[] {
  const tables: { page: string; kind: string; rows: ContractRow[] }[] = [];
  let isInside = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      isInside = false;
      continue;
    }
    const [, first = '', second = ''] = line.split(/(?<!\\)\|/);
    if (/^\s*-+\s*$/.test(first)) continue;
    if (isInside) tables.at(-1)?.rows.push({ names: inBackticks(first), values: inBackticks(second) });
    else tables.push({ page, kind: first.trim(), rows: [] });
    isInside = true;
  }
  return tables;
}

function inBackticks(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
