import type { z } from 'zod';
import { type ContentItem, unreadFile } from './content-file.ts';
import type { Finding } from './finding.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import type { TextFile } from './read-files.ts';
import { readWithSchema } from './schema-findings.ts';
import { splitHead } from './split-head.ts';

/** A text with a head: the head as an item of the record, and the body. */
export interface TextItem<Head> extends ContentItem<Head> {
  readonly body: ParsedBody;
}

/** The body of a text that cannot be read at all. */
export const NO_BODY: ParsedBody = { tags: [], findings: [], text: '', complete: false };

/** What a file with a head is called, and the first fields of it. */
export interface TextKind {
  readonly noun: string;
  readonly firstFields: string;
}

/** Reads a file that begins with a head; what its body names is checked later. */
export function readWithHead<Head>(
  { file, name, text }: TextFile,
  schema: z.ZodType<Head>,
  kind: TextKind,
): { item: TextItem<Head>; findings: readonly Finding[] } {
  const unread = { file: unreadFile(file), base: [], id: name, raw: undefined, value: undefined };
  if (text === undefined) return { item: { ...unread, body: NO_BODY }, findings: [] };

  const { head, linesBeforeHead, body: bodyText } = splitHead(text);
  const isOpen = head === undefined && startsHead(text);
  const body = isOpen ? NO_BODY : parseBody(file, bodyText);
  if (head === undefined) {
    const message = isOpen ? sayOpen(kind) : sayMissing(kind);
    const finding: Finding = {
      file,
      line: isOpen ? lineOfHyphens(text) : 1,
      field: '',
      message,
      severity: 'error',
      rule: 'form',
    };
    return { item: { ...unread, body }, findings: [finding, ...body.findings] };
  }
  const content = parseYaml(file, head, { linesBefore: linesBeforeHead, readsBareDates: true });
  const { item, findings } = readWithSchema({ file: content, base: [], id: name, raw: content.data }, schema);
  return { item: { ...item, body }, findings: [...content.findings, ...findings, ...body.findings] };
}

/** Whether a text begins as one with a head does. */
export function startsHead(text: string): boolean {
  return /^\uFEFF?---\s/.test(text);
}

/** The line that was probably meant to end the head: hyphens behind a tab, too few or too many, or dashes. */
function lineOfHyphens(text: string): number {
  const line = text.split('\n').findIndex((words, index) => index > 0 && /^\s*[-–—]{1,5}\s*$/.test(words));
  return line < 0 ? 1 : line + 1;
}

function sayMissing({ noun, firstFields }: TextKind): string {
  return `The ${noun} has no head. Begin the file with a line of three hyphens, then ${firstFields} and so on, then three hyphens again.`;
}

function sayOpen({ noun }: TextKind): string {
  return `The head of the ${noun} does not end. Write a line of three hyphens, with nothing before them, after its last field and before the text begins.`;
}
