/**
 * Pins the timeline at a day: each of its parts as one file that needs no other, and the data of that day, in a
 * folder that no later build touches. `SITE_URL=https://… npm run release`; `--dry-run` writes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../test/run-command.ts';
import { bundleSince } from './bundle-since.ts';
import { planRelease } from './plan-release.ts';
import { readBuilt } from './read-built.ts';
import { readReleaseOptions, type ReleaseOptions } from './read-release-options.ts';
import { sizesInWords } from './sizes-in-words.ts';
import { writeRelease } from './write-release.ts';

const today = new Date().toISOString().slice(0, 10);
const options = readReleaseOptions(process.argv.slice(2), process.env, today);
process.exitCode = typeof options === 'string' ? refuse(options) : await release(options);

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function release({ site, date, built, out, isRehearsal }: ReleaseOptions): Promise<number> {
  const folder = join(out, date);
  if (existsSync(folder))
    return refuse(
      `There is a release of ${date} in ${folder}, and a release is never changed. Choose another day: --date YYYY-MM-DD. Nothing was written.`,
    );
  if (built === undefined) {
    console.log('Building the site …');
    const { code, output } = await runCommand('npm', ['run', '--silent', 'build']);
    if (code !== 0) return refuse(`${output}\nThe site cannot be built, so there is no release. Nothing was written.`);
  }
  try {
    const noticeCss = readFileSync(join(import.meta.dirname, 'notice.css'), 'utf8');
    const files = planRelease(readBuilt(built ?? 'dist'), { date, site, since: await bundleSince(), noticeCss });
    if (!isRehearsal) writeRelease(folder, files);
    console.log(sizesInWords(files).join('\n'));
    console.log(isRehearsal ? `\nNothing was written. It would go to ${folder}.` : `\nPinned in ${folder}.`);
    return 0;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} Nothing was written.`);
  }
}
