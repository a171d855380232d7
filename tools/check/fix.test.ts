import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../test/run-command.ts';

const run = (...args: string[]) => runCommand(process.execPath, ['tools/check/check.ts', ...args]);
const FILE = 'content/milestones/2019-10-10-talks-round-13.yaml';

function copyOfContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'fix-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  return root;
}

test('what is mechanical is shown, mended and then found in order; a trial writes nothing', async () => {
  const root = copyOfContent();
  const whole = readFileSync(FILE, 'utf8');
  const hurt = whole.replace('date: "2019-10-10"', 'date: 10 October 2019').replaceAll('\n', '\r\n');
  writeFileSync(join(root, FILE), hurt);
  const trial = await run('--root', root, '--fix', '--dry-run');
  expect(trial.code).toBe(1);
  expect(trial.output).toContain('+date: "2019-10-10"');
  expect(trial.output).toContain('1 file would be mended as shown above. Nothing was changed.');
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(hurt);

  const fixed = await run('--root', root, '--fix');
  expect(fixed.code).toBe(0);
  expect(fixed.output).toContain('1 file mended as shown above.');
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(whole);
  expect(readdirSync(join(root, 'content/milestones')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await run('--root', root, '--fix')).output).toContain('Nothing can be mended by itself.');
}, 90_000);

test('a file that was not asked for, the list and what is no text are left alone', async () => {
  const root = copyOfContent();
  const list = join(root, 'content/entity-list/entries.json');
  const picture = join(root, 'content/milestones/picture.yaml');
  const other = join(root, 'content/milestones/2019-10-08-xinjiang-visa-restrictions.yaml');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('\n', '\r\n'));
  writeFileSync(picture, new Uint8Array([0xff, 0xd8, 0x0d, 0x0a]));
  writeFileSync(other, readFileSync(other, 'utf8').replaceAll('\n', '\r\n'));
  const before = [list, picture, other].map((file) => readFileSync(file));
  await run('--root', root, '--fix', FILE);
  expect([list, picture, other].map((file) => readFileSync(file))).toEqual(before);
  await run('--root', root, '--fix');
  expect([list, picture].map((file) => readFileSync(file))).toEqual(before.slice(0, 2));
  expect(readFileSync(other)).not.toEqual(before[2]);
}, 90_000);
