import type { Finding } from '../../src/reader/finding.ts';

/**
 * Findings as an editor reads them in a terminal, file by file.
 *
 * @example
 * content/milestones/2022-10-07-advanced-computing-rule.yaml:7
 *   related.0.designation: There is no designation "2022-12-19-ymct". Closest: 2022-12-19-ymtc-cambricon. …
 */
export function reportTerminal(findings: readonly Finding[]): string {
  const blocks = findings.map(({ file, line, column, field, message, severity }) => {
    const place = `${file}:${line}${column ? `:${column}` : ''}`;
    const advice = severity === 'warning' ? 'advice, ' : '';
    return `${place}\n  ${advice}${field ? `${field}: ` : ''}${message}`;
  });
  return blocks.join('\n\n');
}

/** "10 errors in 9 files, 1 piece of advice". */
export function summarise(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const advice = findings.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const parts = [
    ...(errors.length > 0 ? [`${count(errors.length, 'error')} in ${count(files, 'file')}`] : []),
    ...(advice > 0 ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
  ];
  return parts.join(', ') || 'nothing to mend';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
