import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Plan, PlannedFile } from '../../src/starting/plan.ts';
import { writePlan } from './write-plan.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'content/lessons'), { recursive: true });
  return root;
}

const fresh = (path: string, text = 'text\n'): PlannedFile => ({ path, text, added: text, replaces: undefined });
const planOf = (...files: PlannedFile[]): Plan => ({ kind: 'lesson', id: 'x', address: '/x/', files, notes: [] });
const three = () =>
  planOf(...['x.mdx', 'x.sheet.mdx', 'x.notes.mdx'].map((name) => fresh(`content/lessons/${name}`, `${name}\n`)));
const left = (root: string) => readdirSync(join(root, 'content/lessons')).sort();

test('all files are written, and nothing else is left', () => {
  const root = project();
  expect(writePlan(root, three())).toBeUndefined();
  expect(left(root)).toEqual(['x.mdx', 'x.notes.mdx', 'x.sheet.mdx']);
  expect(readFileSync(join(root, 'content/lessons/x.sheet.mdx'), 'utf8')).toBe('x.sheet.mdx\n');
});

test.each(['x.sheet.mdx', 'X.NOTES.mdx'])('where %s is there already, none of the three is written', (name) => {
  const root = project();
  writeFileSync(join(root, 'content/lessons', name), 'kept\n');
  expect(writePlan(root, three())).toBe(
    `content/lessons/${name} is there already and is not written over. Nothing was written.`,
  );
  expect(left(root)).toEqual([name]);
  expect(readFileSync(join(root, 'content/lessons', name), 'utf8')).toBe('kept\n');
});

test('where one cannot be written, those before it are taken back', () => {
  const root = project();
  const twice = planOf(
    fresh('content/lessons/a.mdx'),
    fresh('content/lessons/b.mdx'),
    fresh('content/lessons/B.mdx'),
    fresh('content/lessons/a.mdx'),
  );
  expect(writePlan(root, twice)).toBe('Nothing was written: a file of that name is there already.');
  expect(left(root)).toEqual([]);
});

test('a folder that may not be written to is told of', () => {
  const root = project();
  const folder = join(root, 'content/lessons');
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  // Whoever may do everything, may write here too.
  if (process.getuid?.() === 0) return;
  expect(writePlan(root, three())).toBe('Nothing was written: this folder may not be written to.');
});

test('a folder that is missing, or leads out of content/, gets nothing', () => {
  const root = project();
  expect(writePlan(root, planOf(fresh('content/articles/x.mdx')))).toContain('There is no folder content/articles/.');
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/articles'), 'junction');
  expect(writePlan(root, planOf(fresh('content/articles/x.mdx')))).toBe(
    'content/articles/x.mdx lies outside content/. Nothing was written.',
  );
  expect(writePlan(root, planOf(fresh('content/../elsewhere/x.mdx')))).toContain('lies outside content/');
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

test('a file that is added to is replaced whole and keeps who may read it', () => {
  const root = project();
  const path = join(root, 'content/list.yaml');
  writeFileSync(path, '\uFEFF- one\r\n', { mode: 0o640 });
  const text = '\uFEFF- one\r\n- two\r\n';
  const file = { path: 'content/list.yaml', text, added: '- two\r\n', replaces: '\uFEFF- one\r\n' };
  expect(writePlan(root, planOf(file))).toBeUndefined();
  expect(readFileSync(path)).toEqual(Buffer.from(text));
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('a file that was changed since the plan was made stays as it is', () => {
  const root = project();
  const path = join(root, 'content/list.yaml');
  writeFileSync(path, '- changed\n');
  const file = { path: 'content/list.yaml', text: '- one\n- two\n', added: '- two\n', replaces: '- one\n' };
  expect(writePlan(root, planOf(file))).toBe(
    'content/list.yaml was changed in the meantime. Run the command again. Nothing was written.',
  );
  expect(readFileSync(path, 'utf8')).toBe('- changed\n');
  expect(existsSync(join(root, `content/.list.yaml.${process.pid}.new`))).toBe(false);
});
