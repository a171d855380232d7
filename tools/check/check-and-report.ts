import { assembleRecord } from '../../src/reader/assemble-record.ts';
import type { Finding } from '../../src/reader/finding.ts';
import type { ContentReading } from '../../src/reader/read-content.ts';
import { printReports, reportArticle } from './article-report.ts';
import { filesNamed, findingsIn, namesNotFound } from './choose-files.ts';
import { countRecord } from './count-record.ts';
import { filesIn } from './files-in.ts';
import { mendContent } from './mend/mend-content.ts';
import type { CheckOptions } from './read-options.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportTerminal, summarise } from './report-terminal.ts';
import { runCheck } from './run-check.ts';

/**
 * Runs the check once and prints what it found, in the form that was asked for.
 *
 * @returns the exit code: 0, 1 or 2, as in check.ts
 */
export function checkAndReport(options: CheckOptions, root: string): number {
  const missing = namesNotFound(filesIn(root), options.files, root);
  if (missing.length > 0) {
    console.error(
      `There is no file ${missing.map((name) => `"${name}"`).join(', ')} in content/. Nothing was checked.`,
    );
    return 2;
  }
  if (options.fix) mend(options, root);
  const { reading, findings: all } = runCheck(root);
  const findings = findingsIn(all, options.files, root);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') console.log(reportJson(findings));
  else if (options.format === 'github') printGithub(findings);
  else printTerminal(findings, errors, all.length - findings.length);
  if (errors > 0) return 1;
  if (options.format === 'terminal') printGoodNews(options, reading, findings, all);
  return 0;
}

/** What an editor reads when the check itself breaks: no trace of the code, and what to do. */
export function saysFailure(error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return `The check itself failed, so nothing can be said about the content. Nothing was changed. Show this line to whoever keeps the code: ${reason}`;
}

/** Says on the error stream what was mended, since the findings may go to a program. */
function mend({ files, 'dry-run': isTrial }: CheckOptions, root: string): void {
  const mended = mendContent(root, filesNamed(filesIn(root), files, root), !isTrial);
  for (const { diff } of mended) console.error(diff);
  const sum = `${mended.length} ${mended.length === 1 ? 'file' : 'files'}`;
  if (mended.length === 0) console.error('Nothing can be mended by itself.\n');
  else if (isTrial) console.error(`${sum} would be mended as shown above. Nothing was changed.\n`);
  else console.error(`${sum} mended as shown above. What is left:\n`);
}

function printGithub(findings: readonly Finding[]): void {
  if (findings.length > 0) console.log(reportGithub(findings));
  console.log(summarise(findings));
}

function printTerminal(findings: readonly Finding[], errors: number, elsewhere: number): void {
  if (findings.length > 0) console.error(`${reportTerminal(findings, process.stderr)}\n`);
  if (elsewhere > 0) console.error(`There is more in other files (${elsewhere}). "npm run check" tells all.`);
  if (errors > 0) console.error(`${summarise(findings)}. Nothing was changed.`);
}

function printGoodNews(
  { quiet, report, files }: CheckOptions,
  reading: ContentReading,
  findings: readonly Finding[],
  all: readonly Finding[],
): void {
  const isWhole = all.every(({ severity }) => severity !== 'error');
  if (!quiet && files.length > 0) console.log(`In order: ${summarise(findings)}.`);
  if (!isWhole || (quiet && !report)) return;
  const record = assembleRecord(reading);
  if (!quiet && files.length === 0) {
    console.log(countRecord(record, reading.articles.length, reading.lessons.length).join('\n'));
    console.log(`\nThe content is in order: ${summarise(findings)}.`);
  }
  if (report) {
    const reports = reading.articles.flatMap((article) => reportArticle(article, record) ?? []);
    console.log(`\n${printReports(reports).join('\n')}`);
  }
}
