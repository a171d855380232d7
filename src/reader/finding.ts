import type { RuleName } from './rules.ts';

/** A place in a file; both from 1. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** Something in a content file that an editor has to mend (error) or should look at (warning). */
export interface Finding extends Place {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  /** Like `sources.0.url` in a record, `<Cite of>` in the body of an article, else empty. */
  readonly field: string;
  /** Full sentences: what was found, what was expected, how to mend it. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** The rule it breaks, which knows why and the page that explains it. */
  readonly rule: RuleName;
}

/** Findings by file and line, each said once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [`${finding.file}\n${finding.line}\n${finding.message}`, finding]));
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
