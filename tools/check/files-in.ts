import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of content/, from the project's folder, with forward slashes. */
export function filesIn(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
