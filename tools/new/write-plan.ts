import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plan, PlannedFile } from '../../src/starting/plan.ts';

/**
 * Writes what was planned: all files or none, and none over another.
 *
 * A new file is written under another name first and gets its own when it is whole; a file that is added to is
 * replaced in one step, and only while it is what the plan was made on.
 *
 * @param root - the project's folder
 * @returns nothing when all is written, else a sentence about why nothing is
 */
export function writePlan(root: string, { files }: Plan): string | undefined {
  const made: string[] = [];
  const half: string[] = [];
  try {
    for (const file of files) {
      const hindrance = hindranceFor(root, file);
      if (hindrance !== undefined) return hindrance;
    }
    const ready = files.map((file) => {
      const path = join(root, file.path);
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
      half.push(draft);
      writeFileSync(draft, file.text, { flag: 'wx', ...modeOf(path, file) });
      return { path, draft, file };
    });
    for (const { path, draft, file } of ready) {
      if (file.replaces === undefined) {
        giveName(draft, path);
        made.push(path);
      } else {
        renameSync(draft, path);
      }
    }
    const wrong = ready.find(({ path, file }) => readFileSync(path, 'utf8') !== file.text);
    if (wrong) throw new Error(`${wrong.file.path} does not read back as it was written`);
    made.length = 0;
    return undefined;
  } catch (error) {
    return `Nothing was written: ${reasonOf(error)}.`;
  } finally {
    for (const path of [...made, ...half]) rmSync(path, { force: true });
  }
}

/** What stands in the way of one file. */
function hindranceFor(root: string, { path, replaces }: PlannedFile): string | undefined {
  const folder = dirname(join(root, path));
  if (!existsSync(folder))
    return `There is no folder ${dirname(path)}/. Bring it back from the last version. Nothing was written.`;
  const inside = relative(realpathSync(join(root, 'content')), realpathSync(folder));
  if (inside === '..' || inside.startsWith(`..${sep}`) || /^([a-z]:|[\\/])/i.test(inside))
    return `${path} lies outside content/. Nothing was written.`;
  const name = basename(path).toLowerCase();
  const there = readdirSync(folder).find((entry) => entry.toLowerCase() === name);
  if (replaces === undefined)
    return there === undefined
      ? undefined
      : `${dirname(path)}/${there} is there already and is not written over. Nothing was written.`;
  if (readFileSync(join(root, path), 'utf8') === replaces) return undefined;
  return `${path} was changed in the meantime. Run the command again. Nothing was written.`;
}

/** Gives a whole file its name in one step, and fails where another has it. */
function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some disks, like memory sticks, know no second name for a file.
    writeFileSync(path, readFileSync(draft), { flag: 'wx' });
  }
}

function modeOf(path: string, { replaces }: PlannedFile): { mode?: number } {
  return replaces === undefined ? {} : { mode: statSync(path).mode };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'a file of that name is there already',
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to',
  EROFS: 'this disk may not be written to',
  ENOSPC: 'the disk is full',
  ENOENT: 'a file or folder is missing',
};

function reasonOf(error: unknown): string {
  return REASONS[String(codeOf(error))] ?? (error instanceof Error ? error.message : String(error));
}
