import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The script of say-since.ts with what it needs, as one classic script. */
export async function bundleSince(): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, 'say-since.ts'), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}
