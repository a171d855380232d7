import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runCommand } from '../../tools/test/run-command.ts';
import { readEvents } from '../events/read-events.ts';

/** Lies in every folder the command built, so that it replaces its own work and nobody else's. */
const MARK = '.built-by-bench';

export interface BuiltPage {
  readonly events: number;
  readonly seconds: number;
}

/**
 * Builds the page of our timeline from a file of events: static, for the root of any server.
 *
 * @param eventsFile - a JSON array of events
 * @param folder - new, empty, or built by this command before
 * @throws {Error} with a sentence on what is wrong with the file or the folder, or what the build said
 */
export async function buildOurs(eventsFile: string, folder: string): Promise<BuiltPage> {
  const events = readEvents(basename(eventsFile), readText(eventsFile));
  refuseForeign(folder);
  const work = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    const start = performance.now();
    const { code, output } = await runCommand('npx', ['--no-install', 'astro', 'build', '--root', 'bench/page'], {
      BENCH_EVENTS: resolve(eventsFile),
      BENCH_OUT: work,
    });
    if (code !== 0) throw new Error(`The page could not be built:\n${output}`);
    const seconds = (performance.now() - start) / 1000;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(work, folder, { recursive: true });
    writeFileSync(join(folder, MARK), 'Replaced by the next run of npm run bench -- page.\n');
    return { events: events.length, seconds };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. Name a JSON file of events.`);
  }
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes(MARK))
    throw new Error(`${folder} is not empty. Name a new or an empty folder; nothing was changed.`);
}
