import type { Result } from '../measure/measurement.ts';
import { measures } from './measures.ts';

/** The page all others are compared with. */
const OURS = 'ours';
const NOTHING = '–';

/** A table for the results of one number of events at one rate: a measure a row, a page a column, first its titles. */
export function ratioTable(results: readonly Result[], titles: ReadonlyMap<string, string>): string[][] {
  const ours = results.find(({ page }) => page === OURS);
  const head = ['', ...results.map(({ page }) => titles.get(page) ?? page)];
  const rows = measures.map(({ measure, title, write }) => [
    title,
    ...results.map(({ page, median }) => {
      const value = median[measure];
      if (value === undefined) return NOTHING;
      const ratio = page === OURS ? undefined : ratioOf(value, ours?.median[measure]);
      return ratio === undefined ? write(value) : `${write(value)} (${ratio})`;
    }),
  ]);
  return [head, ...rows];
}

/** "3.7×" of ours; nothing where ours is nothing, or neither has any. */
function ratioOf(value: number, ours: number | undefined): string | undefined {
  if (!ours || value === 0) return undefined;
  const ratio = value / ours;
  if (ratio < 0.005) return '< 0.01×';
  return `${ratio >= 10 ? Math.round(ratio) : ratio >= 0.095 ? ratio.toFixed(1) : ratio.toFixed(2)}×`;
}

/** The table for a terminal, its columns in line. */
export function alignTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table in Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
