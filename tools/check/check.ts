/**
 * The editor's check: reads content/, prints what has to be mended, ends with exit code 1 when something has.
 * `--quiet` prints nothing when all is well; `--report` adds a report on the articles; `--root FOLDER` checks another project folder.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleRecord } from '../../src/reader/assemble-record.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { printReports, reportArticle } from './article-report.ts';
import { countRecord } from './count-record.ts';
import { type CheckOptions, readOptions } from './read-options.ts';
import { reportTerminal, summarise } from './report-terminal.ts';

const options = readOptions(process.argv.slice(2));
process.exitCode = typeof options === 'string' ? refuse(options) : check(options);

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

function check({ quiet, report, root }: CheckOptions): number {
  const folder = resolve(root);
  if (!existsSync(join(folder, 'content'))) {
    return refuse(
      `There is no folder content/ in ${folder}. Run the check in the project's folder, or name it: --root FOLDER.`,
    );
  }
  const reading = readContent(folder);
  const findings = checkContent(reading);
  if (findings.length > 0) console.error(`${reportTerminal(findings)}\n`);
  if (findings.some(({ severity }) => severity === 'error'))
    return refuse(`${summarise(findings)}. Nothing was changed.`);
  const record = assembleRecord(reading);
  if (!quiet) {
    console.log(countRecord(record, reading.articles.length, reading.lessons.length).join('\n'));
    console.log(`\nThe content is in order: ${summarise(findings)}.`);
  }
  if (report) {
    const reports = reading.articles.flatMap((article) => reportArticle(article, record) ?? []);
    console.log(`\n${printReports(reports).join('\n')}`);
  }
  return 0;
}
