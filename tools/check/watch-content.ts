import { watch } from 'node:fs';
import { join } from 'node:path';

/** How long to wait for further changes before the check runs: editors write a file in several steps. Milliseconds. */
const QUIET = 150;

/**
 * Calls back when files of content/ change, once for changes that come together.
 *
 * @param changed - is given the files, from the project's folder, with forward slashes
 * @returns ends the watch
 */
export function watchContent(root: string, changed: (files: readonly string[]) => void): () => void {
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(join(root, 'content'), { recursive: true }, (_event, name) => {
    // Editors leave files of their own beside ours.
    if (name === null || /(^|[\\/])\.|~$|\.sw[px]$|\.tmp$/.test(name)) return;
    files.add(`content/${name.replaceAll('\\', '/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = [...files].sort();
      files.clear();
      changed(told);
    }, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
