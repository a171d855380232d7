import type { FilledColumn } from './published-table.ts';

/** What a cell of a column may hold, for somebody who does not program: "whole number", "one of a list of words". */
export function typeInWords({
  type,
  format,
  isList,
  constraints,
}: Pick<FilledColumn, 'type' | 'format' | 'isList' | 'constraints'>): string {
  if (isList) return 'several texts';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'true or false';
  if (type === 'date') return 'day';
  if (format === 'uri') return 'web address';
  return constraints.enum ? 'one of a list of words' : 'text';
}

/**
 * A share in whole per cent; what is not quite none or all does not read as none or all.
 *
 * @param share - from 0 to 1
 * @returns "42%", "under 1%", "over 99%"
 */
export function shareInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share > 0.99 && share < 1) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** A text's beginning, cut at a space where there is one, with an ellipsis: for an example in a table. */
export function shorten(text: string, limit = 72): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > limit / 2 ? space : limit)}…`;
}

/** A size as a reader knows it, 1 kB being 1,000 bytes: "160 kB". */
export function formatSize(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB`;
}
