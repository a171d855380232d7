import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBlanks } from './find-blanks.ts';
import { compareText, type Finding } from './finding.ts';
import { listWords } from './nearest.ts';

/** A file of content/, with its address from the project's folder. */
export interface TextFile {
  readonly file: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** Undefined when the file is there but is not read; then a finding says why. */
  readonly text: string | undefined;
}

const NOT_TEXT =
  'This file is not plain text in UTF-8, so it cannot be read. It may be a picture or a word processor’s document: save it as plain text, or move it out of the folder.';

const INVISIBLE =
  'An invisible mark (a byte order mark) stands in this line; it comes from joining two files. Type the line again.';

/** Far more than any text for a page has; what is larger would keep the check busy for minutes. */
const LARGEST_BYTES = 1_000_000;

/**
 * Reads the files of one folder, in the order of their names.
 *
 * @param root - the project's folder
 * @param folder - from the root, with forward slashes
 * @param ending - with its dot; files with another are told of, since nobody would read them
 */
export function readFolder(root: string, folder: string, ending: string): { files: TextFile[]; findings: Finding[] } {
  const path = join(root, folder);
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => !name.startsWith('.'))
        .sort(compareText)
    : [];
  const findings: Finding[] = [];
  const files = names.map((entry): TextFile => {
    const file = `${folder}/${entry}`;
    const name = entry.endsWith(ending) ? entry.slice(0, -ending.length) : entry.replace(/\..*$/, '');
    const { text, complaint, line = 1 } = entryOf(join(path, entry), entry, folder, ending);
    if (complaint) findings.push({ ...wholeFile(file, complaint), line });
    if (text !== undefined) findings.push(...findBlanks(file, text));
    return { file, name, text };
  });
  return { files, findings };
}

interface ReadEntry {
  readonly text?: string;
  readonly complaint?: string;
  /** Which the complaint is about; the first where it is left out. */
  readonly line?: number;
}

function entryOf(path: string, entry: string, folder: string, ending: string): ReadEntry {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile())
    return { complaint: `Folders inside ${folder}/ are not read. Move the files up into ${folder}/.` };
  if (!entry.endsWith(ending)) {
    const remedy = /\.(ya?ml|mdx?|txt)$/i.test(entry)
      ? `Rename it to ${entry.replace(/\..*$/, '')}${ending}`
      : 'Rename it';
    return {
      complaint: `This file is not read: files in ${folder}/ end in "${ending}". ${remedy}, or move it out of the folder.`,
    };
  }
  if (stats.size > LARGEST_BYTES) return { complaint: sayTooLarge(stats.size, LARGEST_BYTES) };
  const text = textOf(path);
  if (text === undefined) return { complaint: NOT_TEXT };
  const mark = text.indexOf('\ufeff', 1);
  return mark < 0 ? { text } : { text, complaint: INVISIBLE, line: text.slice(0, mark).split('\n').length };
}

/**
 * What lies in a folder beside what is read from it, e.g. a folder whose name is misspelt.
 *
 * @returns advice, because a file that is not read breaks nothing
 */
export function findStrays(root: string, folder: string, known: readonly string[]): Finding[] {
  const path = join(root, folder);
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => !name.startsWith('.'))
        .sort(compareText)
    : [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `Nothing reads this. ${folder}/ holds ${listWords(known, 'and')}: move what belongs there, or rename it.`;
      return { ...wholeFile(`${folder}/${name}`, message), severity: 'warning' as const };
    });
}

/**
 * Reads one file, or says that it is missing.
 *
 * @param largestBytes - what is larger is not read
 */
export function readOne(
  root: string,
  file: string,
  largestBytes = LARGEST_BYTES,
): { text: string | undefined; findings: Finding[] } {
  const path = join(root, file);
  if (!existsSync(path)) {
    const message =
      'The file is missing, and the site cannot be built without it. Bring it back from the last version.';
    return { text: undefined, findings: [wholeFile(file, message)] };
  }
  const { size } = statSync(path);
  if (size > largestBytes) return { text: undefined, findings: [wholeFile(file, sayTooLarge(size, largestBytes))] };
  const text = textOf(path);
  return { text, findings: text === undefined ? [wholeFile(file, NOT_TEXT)] : findBlanks(file, text) };
}

/** @returns undefined when the bytes are not UTF-8, or hold what no text holds */
function textOf(path: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function sayTooLarge(bytes: number, largestBytes: number): string {
  const inMb = (number: number) => `${(number / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
  return `This file has ${inMb(bytes)}. Files of up to ${inMb(largestBytes)} are read, which is far more than an article needs. Something may have been pasted into it many times: take out what does not belong there, or bring the file back from the last version.`;
}

function wholeFile(file: string, message: string): Finding {
  return { file, line: 1, field: '', message, severity: 'error', rule: 'file' };
}
