import type { Finding } from '../../src/reader/finding.ts';
import { rules } from '../../src/reader/rules.ts';

/**
 * Findings as GitHub shows them on the lines of a pull request: one workflow command a finding.
 * The form and its escapes: docs.github.com, "Workflow commands for GitHub Actions", setting an error message.
 */
export function reportGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, field, message, severity, rule }) => {
      const place = [
        `file=${property(file)}`,
        `line=${line}`,
        ...(column ? [`col=${column}`] : []),
        `title=${property(field || (severity === 'error' ? 'To be mended' : 'Advice'))}`,
      ].join(',');
      const { why, page } = rules[rule];
      return `::${severity} ${place}::${data(`${message}\n${why} Read on: docs/for-editors/${page}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
