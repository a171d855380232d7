import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { assembleRecord } from './assemble-record.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { readContent } from './read-content.ts';

/**
 * Brings the whole record into the site, as one entry called "record".
 *
 * A build stops at the first run with an error, and says all of them; the dev
 * server says them and goes on with the last record that was in order.
 */
export function recordLoader(): Loader {
  return { name: 'record', load };
}

async function load(context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const problems = bringIn(root, context);
  if (problems && !context.watcher) throw new Error(problems);
  context.watcher?.on('all', (_event, path) => {
    if (relative(root, path).startsWith('content')) bringIn(root, context);
  });
  await Promise.resolve();
}

/** @returns what has to be mended, as text; nothing when the record is in order */
function bringIn(root: string, { store, logger, generateDigest }: LoaderContext): string | undefined {
  const reading = readContent(root);
  const errors = checkContent(reading).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const problems = errors.map(inOneLine).join('\n');
    logger.error(`The content is not in order:\n${problems}`);
    return `The content is not in order; "npm run check" says the same:\n${problems}`;
  }
  const record = assembleRecord(reading) as unknown as Record<string, unknown>;
  store.set({ id: 'record', data: record, digest: generateDigest(record) });
  return undefined;
}

function inOneLine({ file, line, field, message }: Finding): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
}
