import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** "npm run dev" over a copy of the project, where a test may write what it likes. */
export interface DevServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** The text of a file of the copy. */
  read(file: string): string;
  /** Writes a file of the copy, as an editor saves it. */
  save(file: string, text: string): void;
  stop(): void;
}

const LONGEST_START_MS = 60_000;

/**
 * Copies the project, breaks what the test wants broken, and starts the dev server.
 *
 * @param prepare - is handed the folder of the copy before the server starts
 */
export async function startDevServer(prepare: (folder: string) => void): Promise<DevServer> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dev-')), 'project');
  execFileSync(process.execPath, ['tools/test/copy-to.ts', folder]);
  prepare(folder);
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4395'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  const stop = () => {
    server.kill();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  try {
    return {
      url: await addressOf(server),
      read: (file) => readFileSync(join(folder, file), 'utf8'),
      save: (file, text) => {
        writeFileSync(join(folder, file), text);
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Waits until the server says where it is. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => {
      reject(new Error(`The dev server did not start. It said:\n${said}`));
    }, LONGEST_START_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => {
      clearTimeout(limit);
      reject(new Error(`The dev server ended. It said:\n${said}`));
    });
  });
}
