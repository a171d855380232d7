import type { Finding } from '../../src/reader/finding.ts';
import { rules } from '../../src/reader/rules.ts';

/** Findings for programs. Fields are added, never renamed; a change that breaks a reader raises `version`. */
export function reportJson(findings: readonly Finding[]): string {
  const told = findings.map(({ file, line, column, field, rule, severity, message }) => ({
    file,
    line,
    column: column ?? null,
    field: field || null,
    rule,
    level: severity === 'error' ? 'error' : 'advice',
    message,
    why: rules[rule].why,
    page: `docs/for-editors/${rules[rule].page}`,
  }));
  const errors = told.filter(({ level }) => level === 'error').length;
  return JSON.stringify({ version: 1, errors, advice: told.length - errors, findings: told }, undefined, 2);
}
