import { endOfElement, htmlTokens } from './html-tokens.ts';

const TABLE = /<table>([^]*?)<\/table>/g;
const ROW = /<tr>([^]*?)<\/tr>/g;
const CELL = /<(th|td)(?: style="text-align:\s*(\w+)")?>([^]*?)<\/\1>/g;
/** Cells as short as this stand side by side on a phone too; the head of a row may take two lines. */
const SHORT = 14;
const SHORT_HEAD = 32;
const MOST_COLUMNS = 5;

interface Cell {
  readonly html: string;
  /** What a reader sees of it: without explanations behind a tap and source marks. */
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * Gives the tables of Markdown what they lack: heads of columns and rows, and in every cell the head of its column, so
 * that a narrow screen can set a row as a small list. Alignment becomes a class, as no page has styles of its own.
 *
 * @param html - the rendered body of an article; tables with a class are left as they are
 */
export function setTables(html: string): string {
  return html.replace(TABLE, (_, inner: string) => {
    const [heads = [], ...rows] = [...inner.matchAll(ROW)].map(([, row = '']) => readCells(row));
    const isCompact =
      heads.length <= MOST_COLUMNS &&
      rows.every((row) => row.every(({ text }, column) => text.length <= (column === 0 ? SHORT_HEAD : SHORT)));
    const head = heads.map(writeHead).join('');
    const body = rows.map(
      (row) => `<tr>${row.map((cell, column) => writeCell(cell, column, heads, isCompact)).join('')}</tr>`,
    );
    return (
      `<table class="prose-table${isCompact ? '' : ' stacks'}"><thead><tr>${head}</tr></thead>` +
      `<tbody>${body.join('')}</tbody></table>`
    );
  });
}

function readCells(row: string): Cell[] {
  return [...row.matchAll(CELL)].map(([, , align, html = '']) => ({
    html,
    text: textOf(html),
    isNumber: align === 'right',
  }));
}

function writeHead(cell: Cell): string {
  return cell.text ? `<th scope="col"${classOf(cell)}>${cell.html}</th>` : '<td></td>';
}

function writeCell(cell: Cell, column: number, heads: readonly Cell[], isCompact: boolean): string {
  const label = heads[column]?.text ?? '';
  // In one box, so that its words stay together beside the label.
  const content = isCompact ? cell.html : `<div>${cell.html}</div>`;
  if (column > 0) return `<td data-label="${label}"${classOf(cell)}>${content}</td>`;
  // A bare number says nothing without the head of its column.
  const labelled = /^\d+$/.test(cell.text) ? ` data-label="${label}"` : '';
  return `<th scope="row"${labelled}>${cell.html}</th>`;
}

function classOf({ isNumber }: Cell): string {
  return isNumber ? ' class="number"' : '';
}

function textOf(html: string): string {
  const tokens = htmlTokens(html);
  let text = '';
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token?.kind === 'text') text += token.text;
    else if (token?.kind === 'open' && (token.attributes.has('popover') || token.name === 'sup'))
      place = endOfElement(tokens, place);
  }
  return text.replace(/\s+/g, ' ').trim();
}
