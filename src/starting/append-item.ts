import { isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import { isRefused, type Refusal } from './plan.ts';

/** A file with one more item: its whole text, and the lines that are new in it. */
export interface Appended {
  readonly text: string;
  readonly added: string;
}

/**
 * Adds an item at the end of a file that holds a list, and leaves every other byte as it was.
 *
 * An empty list, written `[]`, becomes a list of one; the comments around it stay.
 *
 * @param file - for the sentences
 * @param text - the whole file
 * @param fields - the item as YAML, its fields in the first column
 */
export function appendItem(file: string, text: string, fields: string): Appended | Refusal {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const result = appendTo(file, text.slice(mark.length), fields);
  return isRefused(result) ? result : { ...result, text: mark + result.text };
}

function appendTo(file: string, text: string, fields: string): Appended | Refusal {
  const document = parseDocument(text);
  const contents = document.contents;
  const before: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!Array.isArray(before) && before !== null)
    return {
      refused: `${file} cannot be read as a list as it stands, so nothing is added to it. Run "npm run check", mend what it says of this file, and try again.`,
    };
  const written = place(text, contents, fields);
  if (written === undefined)
    return {
      refused: `The list in ${file} is written in square brackets. Write each item on a line of its own, after a hyphen and a space, and try again.`,
    };
  const after = parseDocument(written.text);
  const items: unknown = after.errors.length > 0 ? undefined : after.toJS();
  const old = before ?? [];
  const isRight =
    Array.isArray(items) &&
    items.length === old.length + 1 &&
    JSON.stringify(items.slice(0, -1)) === JSON.stringify(old);
  if (isRight) return written;
  return {
    refused: `${file} would not read as it did before with the new item at its end, so nothing is added. Look at the last lines of the file.`,
  };
}

function place(text: string, contents: ParsedNode | null, fields: string): Appended | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (isSeq(contents) && contents.items.length === 0 && contents.flow === true) {
    const [start, end] = contents.range;
    const added = itemOf(fields, '', newline);
    return { text: text.slice(0, start) + added.slice(0, -newline.length) + text.slice(end), added };
  }
  if (isSeq(contents) && contents.flow === true) return undefined;
  const isEmpty = contents === null || isScalar(contents);
  const added = itemOf(fields, isEmpty ? '' : indentOf(text, contents), newline);
  const gap = text === '' ? '' : (text.endsWith('\n') ? '' : newline) + (/\n\r?\n$/.test(text) ? '' : newline);
  return { text: text + gap + added, added };
}

/** The spaces in front of the hyphens of the list. */
function indentOf(text: string, contents: ParsedNode): string {
  const start = contents.range[0];
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ]/g, '');
}

/** Fields as an item of a list: a hyphen before the first field, spaces before all other lines. */
function itemOf(fields: string, indent: string, newline: string): string {
  const lines = fields.trimEnd().split('\n');
  const first = lines.findIndex((line) => /^[^#\s]/.test(line));
  return lines
    .map((line, index) => {
      if (line === '') return newline;
      const mark = index === first ? '- ' : index < first ? '' : '  ';
      return `${indent}${mark}${line}${newline}`;
    })
    .join('');
}
