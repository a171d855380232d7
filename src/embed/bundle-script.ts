import { rolldown } from 'rolldown';

const bundles = new Map<string, Promise<string>>();

/**
 * One classic script out of an entry and all it imports, small enough to stand in a page. The same files always give
 * the same bytes, and an entry is bundled once a build.
 *
 * @param entry - path from the project's root, where a build is started, e.g. "src/embed/child/run-child.ts"
 * @returns minified code without a source map, safe between the tags of a script element
 * @throws {Error} when the entry or something it imports is missing or cannot be read as code
 */
export function bundleScript(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const fresh = bundle(entry);
  bundles.set(entry, fresh);
  fresh.catch(() => bundles.delete(entry));
  return fresh;
}

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: 'es2022' },
    logLevel: 'silent',
  });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true, sourcemap: false });
    return harmless(output[0].code.trim());
  } finally {
    await build.close();
  }
}

/** Between the tags of a script these would end it or begin a comment, also where they stand in a string. */
function harmless(code: string): string {
  return code.replace(/<(\/script|script|!--)/gi, (_, word: string) => `\\x3C${word}`);
}
