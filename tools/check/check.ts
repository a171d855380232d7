/**
 * The editor's check: reads content/ and prints what has to be mended.
 *
 * Ends with 0 when nothing has (advice does not count), 1 when something has, 2 when the command cannot be
 * understood or there is no content/, 3 when the check itself failed. docs/for-editors/08-the-check.md has the options.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkAndReport, saysFailure } from './check-and-report.ts';
import { type CheckOptions, readOptions } from './read-options.ts';
import { watchContent } from './watch-content.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
else start(options);

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

function start(options: CheckOptions): void {
  const root = resolve(options.root);
  if (!existsSync(join(root, 'content'))) {
    refuse(`There is no folder content/ in ${root}. Run the check in the project's folder, or name it: --root FOLDER.`);
    return;
  }
  if (options.watch) keepChecking(options, root);
  else process.exitCode = checkOnce(options, root);
}

/** @returns the exit code */
function checkOnce(options: CheckOptions, root: string): number {
  try {
    return checkAndReport(options, root);
  } catch (error) {
    console.error(saysFailure(error));
    return 3;
  }
}

function keepChecking(options: CheckOptions, root: string): void {
  const check = (because: string) => {
    const time = new Date().toLocaleTimeString('en-GB');
    console.error(`\n${time}  Checking content/ (${because}) …`);
    checkOnce(options, root);
    console.error('Waiting for the next change. Control and C together end the watch.');
  };
  const end = watchContent(root, (files) => check(files.join(', ')));
  check('everything');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      end();
      process.exit(0);
    });
  }
}
