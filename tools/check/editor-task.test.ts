/** Whether VS Code's task turns what the check prints into marks in the text. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly message?: number;
}
interface Matcher {
  readonly severity: string;
  readonly owner: string;
  readonly pattern: readonly Pattern[];
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}
interface Task {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly options: { readonly env: Readonly<Record<string, string>> };
  readonly isBackground: boolean;
  readonly runOptions: { readonly runOn: string };
  readonly problemMatcher: readonly Matcher[];
}
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: readonly Task[] };
const task = tasks.find(({ label }) => label === 'Check while I write');

/** As VS Code does it: the patterns of a matcher fit as many lines, one after the other. */
function marksOf({ severity, pattern }: Matcher, lines: readonly string[]): string[] {
  return lines.flatMap((_, at) => {
    const matches = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(lines[at + index] ?? ''));
    if (matches.includes(null)) return [];
    const part = (name: 'file' | 'line' | 'column' | 'message') =>
      pattern.map((each, index) => (each[name] === undefined ? undefined : matches[index]?.[each[name]])).find(Boolean);
    return [[severity, part('file'), part('line'), part('column'), part('message')].join(' | ')];
  });
}

test('an error and a piece of advice become a red and a yellow line', async () => {
  if (!task) throw new Error('There is no task "Check while I write" in .vscode/tasks.json.');
  const root = mkdtempSync(join(tmpdir(), 'task-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const rule = join(root, 'content/milestones/2019-10-10-talks-round-13.yaml');
  writeFileSync(
    rule,
    readFileSync(rule, 'utf8')
      .replace('kind: talks', 'kind: talk')
      .replace(/^actor: .*\n/m, ''),
  );
  writeFileSync(join(root, 'content/stray.txt'), 'Nobody reads this.');
  expect([task.command, ...task.args]).toEqual(['npm', 'run', 'check', '--', '--watch']);
  const child = spawn(process.execPath, ['tools/check/check.ts', '--watch', '--root', root], {
    env: { ...process.env, FORCE_COLOR: undefined, ...task.options.env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [errors, advice] = task.problemMatcher;
  const ends = new RegExp(errors?.background?.endsPattern ?? '-');
  await expect.poll(() => output, { timeout: 20_000, interval: 50 }).toMatch(ends);
  expect(output).toMatch(new RegExp(errors?.background?.beginsPattern ?? '-'));

  const lines = output.split('\n');
  const marks = task.problemMatcher.flatMap((matcher) => marksOf(matcher, lines));
  expect(marks).toContainEqual(
    expect.stringMatching(
      /^error \| content\/milestones\/2019-10-10-talks-round-13\.yaml \| \d+ \| \d* \| kind: .*"talks"/,
    ),
  );
  expect(marks).toContainEqual(expect.stringMatching(/^error \| content.* is missing/));
  expect(marks).toContainEqual(expect.stringMatching(/^warning \| content\/stray\.txt \| 1 \|  \| Nothing reads this/));
  const places = lines.filter((line) => /^content\/\S+:\d/.test(line));
  expect(marks).toHaveLength(places.length);
  expect(advice?.owner).toBe(errors?.owner);
  expect(task).toMatchObject({ isBackground: true, runOptions: { runOn: 'folderOpen' } });
}, 60_000);
