import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of content/, from the project's folder, with forward slashes. */
export function filesIn(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
