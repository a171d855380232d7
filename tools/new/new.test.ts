import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { fillBlanks, fillings } from '../../src/starting/fixtures/fill-blanks.ts';
import { inventedContent, knownIn, planned } from '../../src/starting/fixtures/invented-content.ts';
import type { Answers, Kind } from '../../src/starting/plan.ts';
import { inventedAnswer, october2019 } from '../federal-register/fixtures/answers.ts';
import { runCommand } from '../test/run-command.ts';
import { writePlan } from './write-plan.ts';

/** A copy of the real content/, so that ids and addresses are those of the site. */
function contentCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  return root;
}

const run = (root: string, ...args: string[]) =>
  runCommand(process.execPath, ['tools/new/new.ts', ...args.slice(0, 1), '--root', root, ...args.slice(1)]);

/** Every file with its bytes, to see what was changed. */
function bytesIn(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'latin1')]));
}

function changedIn(root: string, before: ReadonlyMap<string, string>): string[] {
  return [...bytesIn(root)].flatMap(([name, bytes]) => (before.get(name) === bytes ? [] : [name])).sort();
}

function errorsIn(root: string): string[] {
  const findings = checkContent(readContent(root)).filter(({ severity }) => severity === 'error');
  return findings.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const ids = { terms: ['entity-list', 'bis', 'export-license'], article: 'chips' };
const started: readonly [Kind, Answers, string[]][] = [
  ['article', { title: 'An invented "article": it\'s new' }, ['content/articles/an-invented-article-its-new.mdx']],
  [
    'designation',
    { title: 'Invented rule', fields: { published: '2030-05-06' } },
    ['content/designations/2030-05-06-invented-rule.yaml'],
  ],
  [
    'milestone',
    { title: '中国 talks', fields: { date: '2030-05-07', kind: 'talks' } },
    ['content/milestones/2030-05-07-zhong-guo-talks.yaml'],
  ],
  [
    'lesson',
    { title: 'Who?' },
    ['content/lessons/who.mdx', 'content/lessons/who.notes.mdx', 'content/lessons/who.sheet.mdx'],
  ],
  ['term', { title: 'Foreign direct invention rule' }, ['content/glossary.yaml']],
  ['correction', { title: 'A count', fields: { about: { articles: ['chips'] } } }, ['content/corrections.yaml']],
];

test('in the real content each kind changes its files alone, only blanks are told of, and filled in all is in order', () => {
  const root = contentCopy();
  const known = knownIn(root);
  for (const [kind, answers, files] of started) {
    const before = bytesIn(root);
    expect(writePlan(root, planned(kind, answers, known))).toBeUndefined();
    expect(changedIn(root, before)).toEqual(files);
    for (const file of files) {
      const old = before.get(file);
      const text = readFileSync(join(root, file), 'latin1');
      if (old !== undefined) expect(text.startsWith(old.replace(/\[\]\n$/, ''))).toBe(true);
    }
  }
  const errors = errorsIn(root);
  expect(errors.length).toBeGreaterThan(50);
  expect(errors.filter((error) => !error.includes('A blank is still to be filled in'))).toEqual([]);

  for (const [kind, , files] of started) {
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), fillBlanks(text, fillings(ids)[kind]));
    }
  }
  expect(errorsIn(root)).toEqual([]);
}, 120_000);

test('a command writes what it says, and says what is to be done', async () => {
  const root = inventedContent();
  const before = bytesIn(root);
  const { code, output } = await run(root, 'lesson', 'Who?', '--minutes', '15');
  expect(code).toBe(0);
  expect(output.replace(/\d+ blanks/, 'MANY blanks')).toBe(
    [
      'New file      content/lessons/who.mdx',
      'New file      content/lessons/who.sheet.mdx',
      'New file      content/lessons/who.notes.mdx',
      'Id            who',
      'Address       /teach/who/',
      '',
      'Written. MANY blanks are to be filled in: look for FILL IN in content/lessons/who.mdx and its two neighbours.',
      '"npm run check" names each with its line, and "npm run dev" shows the page. Take "draft: true" out to publish it.',
      '',
    ].join('\n'),
  );
  expect(changedIn(root, before)).toHaveLength(3);
});

test('--dry-run says the same and shows the text, and writes nothing', async () => {
  const root = inventedContent();
  const before = bytesIn(root);
  const { code, output } = await run(root, 'term', 'An invented word', '--dry-run');
  expect(code).toBe(0);
  expect(output).toMatch(/^Added to {6}content\/glossary\.yaml \(\d+ lines at its end\)\nId {12}an-invented-word\n/);
  expect(output).toContain('- id: an-invented-word\n  # The term as readers');
  expect(output).toMatch(/This was only the plan\. Nothing was written\.\n$/);
  expect(changedIn(root, before)).toEqual([]);
});

describe('a rule of the Federal Register', () => {
  function withAnswer(answer: unknown): { root: string; from: string } {
    const root = inventedContent();
    const from = join(root, 'answer.json');
    writeFileSync(from, typeof answer === 'string' ? answer : JSON.stringify(answer));
    return { root, from };
  }

  test('fills a designation, which is in order once the rest is written', async () => {
    const { root, from } = withAnswer(inventedAnswer());
    const before = bytesIn(root);
    const { code, output } = await run(root, 'designation', '--rule', '2030-00001', '--from', from, '--theme', 'other');
    expect({ code, output }).toMatchObject({ code: 0 });
    const file = 'content/designations/2030-05-06-95-fr-1001.yaml';
    expect(changedIn(root, before)).toEqual([file]);
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain("# The rule's own summary: This invented rule adds two entities");
    expect(text.match(/"FILL IN/g)).toHaveLength(1);
    writeFileSync(join(root, file), fillBlanks(text, fillings().designation));
    expect(errorsIn(root)).toEqual([]);
  });

  test('that is in the record is refused with the name of its file, without asking the network', async () => {
    const { root, from } = withAnswer(october2019);
    const file = 'content/designations/2019-10-09-xinjiang-surveillance.yaml';
    cpSync(file, join(root, file));
    const sentence = `The rule (document 2019-22210) is in the record already: ${file}. Change that file instead. Nothing was written.\n`;
    expect(await run(root, 'designation', '--rule', '2019-22210')).toEqual({ code: 1, output: sentence });
    expect(await run(root, 'designation', '--from', from)).toEqual({ code: 1, output: sentence });
  });

  test.each<[string, unknown, string]>([
    [
      'of another number',
      inventedAnswer({ document_number: '2030-00002' }),
      'holds document 2030-00002, not 2030-00001.',
    ],
    ['that is no answer', '<html>', 'This is a web page and not an answer of the API.'],
  ])('%s is refused in a sentence', async (_, answer, sentence) => {
    const { root, from } = withAnswer(answer);
    const { code, output } = await run(root, 'designation', '--rule', '2030-00001', '--from', from);
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  test('from a file that is not there', async () => {
    const { code, output } = await run(inventedContent(), 'designation', '--from', 'nowhere.json');
    expect({ code, output }).toEqual({
      code: 1,
      output: 'There is no file nowhere.json. Check its name and folder. Nothing was written.\n',
    });
  });
});

describe('without a terminal', () => {
  test.each([
    [[], 'Say what to start, like: npm run new -- article "In few words".'],
    [['article'], 'The title and so the id of an article are missing.'],
  ])('%j says what is missing', async (args, sentence) => {
    const { code, output } = await runCommand(process.execPath, [
      'tools/new/new.ts',
      ...args,
      '--root',
      inventedContent(),
    ]);
    expect(code).toBe(1);
    expect(output).toContain(sentence);
  });

  test('a folder that is no project is told of', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    onTestFinished(() => rmSync(empty, { recursive: true, force: true }));
    const { code, output } = await run(empty, 'article', 'x');
    expect(code).toBe(2);
    expect(output).toContain(`There is no folder content/ in ${empty}.`);
  });
});

// Many more are tried on the planner itself, which takes no time: src/starting/plan-new.test.ts.
test.each(['../../etc', '😀🎉', 'x'.repeat(300), 'Invented story', '--- "a\nb\'#'])(
  'the title %j leaves nothing outside content/articles/, and no stack trace',
  async (title) => {
    const root = inventedContent();
    const before = bytesIn(root);
    const { output } = await run(root, 'article', '--', title);
    const changed = changedIn(root, before);
    expect(changed.every((file) => /^content\/articles\/[a-z0-9-]+\.mdx$/.test(file))).toBe(true);
    expect(changed.every((file) => !before.has(file))).toBe(true);
    expect(changed.length === 1 || /Nothing was written\.\n$/.test(output)).toBe(true);
    expect(output).not.toMatch(/ {4}at |node_modules/);
  },
);
