import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  /** What it printed, both streams in the order they came. */
  readonly output: string;
}

/**
 * Runs a program of the project (looked up in node_modules/.bin first, as npm does) and waits for it.
 *
 * @param env - on top of this process's own
 * @param cwd - the folder it runs in; default: this process's own
 */
export function runCommand(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
      cwd,
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
