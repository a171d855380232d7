import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What a build makes or brings, at any depth. */
const NOT_COPIED = /^(\.git|\.astro|node_modules|dist|dist-test|test-results|playwright-report)$/;
/** What a build remembers of its project: a copy that shared it would leave its own content in ours. */
const OF_ONE_PROJECT = /^\.(astro|vite)/;

/** Copies the project's files, and gives the copy the same packages. @param target - made when missing */
export function copyProject(target: string): void {
  cpSync('.', target, { recursive: true, filter: (path) => !NOT_COPIED.test(basename(path)) });
  mkdirSync(join(target, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !OF_ONE_PROJECT.test(name)))
    symlinkSync(resolve('node_modules', name), join(target, 'node_modules', name), 'junction');
}
