import type { Finding } from './finding.ts';
import type { ParsedBody } from './parse-body.ts';

/** A text in which nothing is written, told where it should begin. */
export function sayEmpty(file: string, { text }: ParsedBody): Finding {
  const message = 'There is no text here. Write it, or bring the file back from the last version.';
  return { file, line: firstLine(text), field: '', message, severity: 'error', rule: 'file' };
}

/** The empty lines that stand for the head lie before it. */
function firstLine(text: string): number {
  return Math.max(1, text.split('\n').length - 1);
}
