import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { splitHead } from '../../src/reader/split-head.ts';

/** A file of content/ before anything is done to it. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** A record in YAML or JSON, a text with a head, or a text without one. */
  readonly form: 'yaml' | 'json' | 'headed' | 'text';
  /** Where the fields stand in the text; undefined where there are none. */
  readonly fields: { readonly start: number; readonly end: number } | undefined;
  /** Where the words of an article begin; undefined in a record. */
  readonly bodyStart: number | undefined;
}

/** Folders of content/ that hold no part of the record. */
const NOT_RECORD = ['content/starters/'];

/** Every file of content/, in the order of their names. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => /\.(yaml|json|mdx)$/.test(file) && !NOT_RECORD.some((folder) => file.startsWith(folder)))
    .sort()
    .map((file) => sourceFile(file, readFileSync(join(root, file), 'utf8')));
}

/** Tells the parts of a file apart. */
export function sourceFile(file: string, text: string): SourceFile {
  const whole = { start: 0, end: text.length };
  if (file.endsWith('.json')) return { file, text, form: 'json', fields: whole, bodyStart: undefined };
  if (file.endsWith('.yaml')) return { file, text, form: 'yaml', fields: whole, bodyStart: undefined };
  const { head } = splitHead(text);
  if (head === undefined) return { file, text, form: 'text', fields: undefined, bodyStart: 0 };
  const start = text.indexOf('\n') + 1;
  const end = start + head.length;
  return { file, text, form: 'headed', fields: { start, end }, bodyStart: text.indexOf('\n', end) + 1 };
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
