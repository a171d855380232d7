import { csvFormatRows } from 'd3-dsv';
import { escapeFormula } from '../../downloads/escape-formula.ts';

/** One event as it is downloaded. An absent value is left out of the JSON, and an empty cell of the CSV. */
export interface DownloadRow {
  readonly id: string;
  /** Address of the event's page. */
  readonly url: string;
  readonly title: string;
  readonly lane: 'list' | 'talks';
  /** As precise as it is known. */
  readonly date: string;
  readonly until?: string | undefined;
  readonly first_day: string;
  readonly last_day: string;
  readonly date_in_words: string;
  readonly who_and_what: string;
  readonly organisations_added?: number | undefined;
  readonly organisations_added_is_floor?: boolean | undefined;
  readonly confidence: string;
  readonly source_title: string;
  readonly source_publisher: string;
  readonly source_url: string;
}

/** The columns in order; the names are those of the files under /data/ where the same is meant. */
const columns = [
  ...['id', 'url', 'title', 'lane', 'date', 'until', 'first_day', 'last_day', 'date_in_words', 'who_and_what'],
  ...['organisations_added', 'organisations_added_is_floor', 'confidence'],
  ...['source_title', 'source_publisher', 'source_url'],
] as readonly (keyof DownloadRow)[];

/** Rows as CSV, written as the site's files are (docs/contracts/data.md): a header, CR LF, no formula for a spreadsheet. */
export function rowsToCsv(rows: readonly DownloadRow[]): string {
  const cells = rows.map((row) => columns.map((name) => escapeFormula(String(row[name] ?? ''))));
  return `${csvFormatRows([[...columns], ...cells]).replaceAll('\n', '\r\n')}\r\n`;
}

/** Rows as JSON, one a line, below what they are. */
export function rowsToJson(rows: readonly DownloadRow[], head: Readonly<Record<string, unknown>>): string {
  const records = rows.map((row) => JSON.stringify(row)).join(',\n');
  const list = rows.length === 0 ? '[]' : `[\n${records}\n  ]`;
  return `${JSON.stringify({ ...head, count: rows.length }, null, 2).slice(0, -2)},\n  "records": ${list}\n}\n`;
}
