import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PICTURES = 'content/pictures';

/**
 * Takes the originals of content/pictures/ out of the built site. Pages show the sizes made of them; the build puts the
 * originals beside those, with what a camera wrote into them, and those of drafts as well.
 */
export function dropOriginals() {
  return {
    name: 'drop-originals',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        const folder = join(fileURLToPath(dir), '_astro');
        if (!existsSync(PICTURES) || !existsSync(folder)) return;
        for (const name of originalsIn(readdirSync(folder), readdirSync(PICTURES))) rmSync(join(folder, name));
      },
    },
  };
}

/**
 * Built files that are originals: name, hash of eight letters, ending. What is made of one has more behind the hash.
 *
 * @param built - names of files in the built site
 * @param pictures - names of files in content/pictures/
 */
export function originalsIn(built: readonly string[], pictures: readonly string[]): string[] {
  const names = new Set(pictures);
  return built.filter((file) => {
    const [, stem = '', ending = ''] = /^(.+)\.[\w-]{8}(\.\w+)$/.exec(file) ?? [];
    return stem !== '' && names.has(stem + ending);
  });
}
