import { styleText } from 'node:util';
import type { Finding } from '../../src/reader/finding.ts';
import { type RuleName, rules } from '../../src/reader/rules.ts';

/**
 * Findings as an editor reads them in a terminal, file by file. Why a rule is there, and where to read on, stands
 * at its first finding.
 *
 * @param stream - where it will be printed; colour only where that is a terminal that wants it
 * @example
 * content/milestones/2022-10-07-advanced-computing-rule.yaml:7
 *   related.0.designation: There is no designation "2022-12-19-ymct". Closest: 2022-12-19-ymtc-cambricon. …
 *   Why: A name that leads nowhere would be a dead link on the page. Read on: docs/for-editors/08-the-check.md#ids
 */
export function reportTerminal(findings: readonly Finding[], stream?: NodeJS.WriteStream): string {
  const paint = (style: 'bold' | 'red' | 'yellow' | 'dim', text: string) =>
    stream ? styleText(style, text, { stream }) : text;
  const told = new Set<RuleName>();
  const blocks = findings.map(({ file, line, column, field, message, severity, rule }) => {
    const place = paint('bold', `${file}:${line}${column ? `:${column}` : ''}`);
    const advice = severity === 'warning' ? `${paint('yellow', 'advice')}, ` : '';
    const name = field ? `${severity === 'error' ? paint('red', field) : field}: ` : '';
    const lines = [place, `  ${advice}${name}${message}`];
    if (!told.has(rule)) {
      const { why, page } = rules[rule];
      lines.push(paint('dim', `  Why: ${why} Read on: docs/for-editors/${page}`));
    }
    told.add(rule);
    return lines.join('\n');
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
