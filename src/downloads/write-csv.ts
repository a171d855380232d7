import { csvFormatRows } from 'd3-dsv';
import { type CellValue, type Column, LIST_SEPARATOR } from './column.ts';

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

/** A text a spreadsheet would run as a formula, and the same with the marks that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 *
 * Nothing is lost: a cell that begins with apostrophes and then one of = + - @ (wide ones too) or a tab has one too many.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `escapeFormula` away again. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
