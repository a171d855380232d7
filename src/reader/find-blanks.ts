import type { Finding } from './finding.ts';
import { splitHead } from './split-head.ts';

/** What a starter writes where an editor's words belong, and the words after it. */
const BLANK = /\bFILL IN\b:?[ \t]*([^"<|\r\n]*)/g;

/** Whether a value still holds a blank of a starter. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && /\bFILL IN\b/.test(value);
}

/**
 * The blanks of a starter that are still to be filled in, each at its place.
 *
 * Remarks of YAML are passed over: nobody reads them. In the body of an article "#" makes a heading, which is read.
 */
export function findBlanks(file: string, text: string): Finding[] {
  if (!text.includes('FILL IN')) return [];
  const lines = text.split('\n');
  const { head, linesBeforeHead } = splitHead(text);
  const headEnds = linesBeforeHead + (head?.split('\n').length ?? 0);
  const isText = file.endsWith('.mdx');
  return lines.flatMap((line, index) => {
    if (/^\s*#/.test(line) && (!isText || index < headEnds)) return [];
    return [...line.matchAll(BLANK)].map(({ index: start, 1: what = '' }): Finding => {
      const wanted = what.trim().replace(/[.'’]+$/, '');
      return {
        file,
        line: index + 1,
        column: start + 1,
        field: '',
        message: `A blank is still to be filled in${wanted === '' ? '' : `: ${wanted}`}. Write it in place of the words from FILL IN on.`,
        severity: 'error',
        rule: 'blank',
      };
    });
  });
}

/**
 * Findings without those that a blank brings with it: where one is left, it alone is told.
 *
 * @param findings - of all files, the blanks among them
 */
export function tellBlanksAlone(findings: readonly Finding[]): Finding[] {
  const place = ({ file, line }: Finding) => `${file}\n${line}`;
  const blanks = new Set(findings.filter(({ rule }) => rule === 'blank').map(place));
  return findings.filter((finding) => finding.rule === 'blank' || !blanks.has(place(finding)));
}
