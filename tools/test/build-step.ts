import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.ts';
import { sameFolders } from './same-folders.ts';
import type { Step, StepResult } from './step.ts';

/** Where the built sites under test lie. */
export const SITES = { root: 'dist-test/root', again: 'dist-test/again', list: 'dist-test/list' } as const;

/** Three builds: at a domain's root, the same once more (which must not differ by a byte), and under /list/. */
export const buildStep: Step = {
  name: 'build',
  run: async () => {
    rmSync('dist-test', { recursive: true, force: true });
    mkdirSync('dist-test');
    const outputs = [
      await build(SITES.root, { SITE_URL: 'https://list.example', BASE_PATH: '/' }),
      await build(SITES.again, { SITE_URL: 'https://list.example', BASE_PATH: '/', TZ: 'Asia/Shanghai' }),
      await build(SITES.list, { SITE_URL: 'https://host.example', BASE_PATH: '/list/' }),
    ];
    const failures = outputs.filter((output) => output !== undefined);
    if (failures.length > 0)
      return { passed: outputs.length - failures.length, failed: failures.length, details: failures.join('\n') };
    return compare(outputs.length);
  },
};

/** @returns what the build printed when it failed or had something to say, else nothing */
async function build(folder: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  rmSync('dist', { recursive: true, force: true });
  const { code, output } = await runCommand('npm', ['run', '--silent', 'build'], env);
  const complaints = output.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line));
  if (code !== 0 || complaints.length > 0) return complaints.length > 0 && code === 0 ? complaints.join('\n') : output;
  renameSync('dist', folder);
  return undefined;
}

function compare(builds: number): StepResult {
  const differences = sameFolders(SITES.root, SITES.again);
  if (differences.length === 0) return { passed: builds + 1, failed: 0 };
  return { passed: builds, failed: 1, details: `Two builds differ in:\n${differences.join('\n')}` };
}
