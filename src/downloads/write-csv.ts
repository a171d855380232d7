import { csvFormatRows } from 'd3-dsv';
import { type CellValue, type Column, LIST_SEPARATOR } from './column.ts';
import { escapeFormula } from './escape-formula.ts';

/**
 * A table as CSV, as RFC 4180 describes it: a header, then a line an item, fields in quotes where they need it,
 * lines that end in CR LF.
 *
 * @throws {Error} for a text that holds a line break, or the separator inside a list: neither could be read back
 */
export function writeCsv<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const header = columns.map(({ name }) => name);
  const rows = items.map((item) => columns.map((column) => formatCell(column.read(item), column.name)));
  return `${csvFormatRows([header, ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}

/** One cell as it stands in the file, quotation marks apart. */
export function formatCell(value: CellValue, column: string): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? joinTexts(value, column) : String(value);
  if (/[\r\n]/.test(text)) throw new Error(`The column "${column}" holds a line break: ${text}`);
  return escapeFormula(text);
}

function joinTexts(texts: readonly string[], column: string): string {
  const ambiguous = texts.find((text) => text.includes(LIST_SEPARATOR.trim()));
  if (ambiguous !== undefined)
    throw new Error(`The column "${column}" joins its texts with "${LIST_SEPARATOR}", and one holds it: ${ambiguous}`);
  return texts.join(LIST_SEPARATOR);
}
