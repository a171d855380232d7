import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const WAITING = 'Waiting for the next change.';

test('the watch tells what a change broke and what a change mended, and ends when it is asked to', async () => {
  const root = mkdtempSync(join(tmpdir(), 'watch-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const child = spawn(process.execPath, ['tools/check/check.ts', '--watch', '--root', root]);
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const answer = async (change: () => void): Promise<string> => {
    output = '';
    change();
    await expect.poll(() => output, { timeout: 10_000, interval: 50 }).toContain(WAITING);
    return output;
  };
  expect(await answer(() => undefined)).toContain('The content is in order');

  const file = join(root, 'content/milestones/2019-10-10-talks-round-13.yaml');
  const text = readFileSync(file, 'utf8');
  expect(await answer(() => writeFileSync(file, text.replace('kind: talks', 'kind: talk')))).toMatch(
    /\(content\/milestones\/2019-10-10-talks-round-13\.yaml\)[^]*\n1 error in 1 file\./,
  );
  expect(await answer(() => writeFileSync(file, text))).toContain('The content is in order');
  expect(await answer(() => unlinkSync(file))).toMatch(/\d+ errors? in \d+ files?\./);
  expect(await answer(() => rmSync(join(root, 'content/glossary.yaml')))).toContain('The file is missing');

  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 60_000);
