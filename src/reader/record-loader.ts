import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { TheRecord } from '../record/record.ts';
import { assembleRecord } from './assemble-record.ts';
import { assembleWhileEditing } from './assemble-while-editing.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { readContent } from './read-content.ts';

/** How long files have to keep still before they are read again, in ms: an editor may save several at once. */
const PAUSE_MS = 60;

/**
 * Brings the whole record into the site, as one entry called "record".
 *
 * A build stops at the first run with an error, and says all of them. The dev
 * server goes on with what can be read; the workshop says what has to be mended.
 */
export function recordLoader(): Loader {
  return { name: 'record', load };
}

async function load(context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  if (context.watcher) follow(root, context, context.watcher);
  else bringInWhole(root, context);
  await Promise.resolve();
}

/** @throws {Error} when something has to be mended, with all that has to be */
function bringInWhole(root: string, context: LoaderContext): void {
  const reading = readContent(root);
  const errors = checkContent(reading).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const problems = errors.map(inOneLine).join('\n');
    context.logger.error(`The content is not in order:\n${problems}`);
    throw new Error(`The content is not in order; "npm run check" says the same:\n${problems}`);
  }
  keep(assembleRecord(reading), context);
}

/** Brings in what can be read, at once and whenever something below content/ changes. */
function follow(root: string, context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  const bringIn = () => {
    const last = context.store.get('record')?.data as TheRecord | undefined;
    const record = assembleWhileEditing(readContent(root), last);
    if (record) keep(record, context);
  };
  let pause: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!relative(root, path).startsWith('content')) return;
    clearTimeout(pause);
    pause = setTimeout(bringIn, PAUSE_MS);
  });
  bringIn();
}

function keep(record: TheRecord, { store, generateDigest }: LoaderContext): void {
  const data = record as unknown as Record<string, unknown>;
  store.set({ id: 'record', data, digest: generateDigest(data) });
}

function inOneLine({ file, line, field, message }: Finding): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
}
