import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CommandResult, runCommand } from '../test/run-command.ts';
import { type BrokenFile, brokenFiles } from './fixtures/broken-files.ts';

/** What a programmer would want to see and an editor would not. */
const TRACES = ['    at ', 'Error:', 'node_modules', 'ZodError', 'undefined', '[object'];

const run = (...args: string[]) => runCommand(process.execPath, ['tools/check/check.ts', ...args]);

function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
}

function copyOfContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  return root;
}

/** The lines that name a place, as printed. */
function placesIn(output: string): string[] {
  return output.split('\n').filter((line) => /^content\/\S+:\d+/.test(line));
}

/** Why each rule is there is told once a run; the place and the remedy are what is tested here. */
const withoutReasons = (output: string) => output.replace(/^ {2}Why: .*\n/gm, '');
const withoutColumn = (place: string) => place.split(':').slice(0, 2).join(':');
const yamlFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yaml')).length;
const counted = (count: number, what: string) => `${count.toLocaleString('en-GB').padStart(7)}  ${what}`;

function lineOf({ broken, at }: BrokenFile): number {
  const line = broken.split('\n').findIndex((text) => text.includes(at)) + 1;
  if (line === 0) throw new RangeError(`There is no "${at}" in the text.`);
  return line;
}

let root: string;
beforeAll(() => {
  root = copyOfContent();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('ten files with a mistake each', () => {
  const entries = JSON.parse(readFileSync('content/entity-list/entries.json', 'utf8')) as { id: string }[];
  const entry = 'dahua-technology';
  const [taken = ''] = readdirSync('content/milestones').map((name) => name.replace('.yaml', ''));
  const files = brokenFiles(entry, taken);
  let result: CommandResult;

  beforeAll(async () => {
    expect(entries.map(({ id }) => id)).toContain(entry);
    write(root, Object.fromEntries(files.map(({ file, broken }) => [file, broken])));
    result = await run('--root', root);
  });

  test('end the check with exit code 1 and a sum', () => {
    expect(result.code).toBe(1);
    expect(result.output.trimEnd().split('\n').at(-1)).toBe('10 errors in 10 files. Nothing was changed.');
  });

  test('are all told in one run, each at its line, and nothing else is', () => {
    const expected = files.map((file) => `${file.file}:${lineOf(file)}`);
    expect(placesIn(result.output).map(withoutColumn)).toEqual(expected.sort());
  });

  test.each(files.map((file) => [file.file.replace(/^.*\//, ''), file] as const))(
    '%s is told what to do',
    (_, { file, says }) => {
      const lines = result.output.split('\n');
      const at = lines.findIndex((line) => line.startsWith(`${file}:`));
      expect(lines[at + 1]).toBe(`  ${says}`);
    },
  );

  test.each(TRACES)('the words "%s" are nowhere', (trace) => {
    expect(result.output).not.toContain(trace);
  });

  test('are in order once they are mended, and the counts say that the sum equals the list', async () => {
    write(root, Object.fromEntries(files.map(({ file, mended }) => [file, mended])));
    const { code, output } = await run('--root', root);
    expect(placesIn(output)).toEqual([]);
    expect(code).toBe(0);
    const lines = output.split('\n');
    expect(lines[0]).toMatch(
      new RegExp(
        `^${counted(yamlFiles('content/designations') + 3, 'designations')} \\(\\d+ of them not yet researched\\)$`,
      ),
    );
    expect(lines).toContain(counted(yamlFiles('content/milestones') + 5, 'milestones'));
    expect(lines).toContain(counted(entries.length, 'entries on the list'));
    expect(lines).toContain(counted(entries.length, 'entries in all designations together (equal to the list)'));
    expect(lines).toContain(counted(readdirSync('content/articles').length + 2, 'articles'));
    expect(lines).toContain('The content is in order: nothing to mend.');
  });
});

test('--quiet prints nothing when all is in order', async () => {
  const { code, output } = await run('--quiet');
  expect({ code, output }).toEqual({ code: 0, output: '' });
});

describe('what is not content is told in plain sentences', () => {
  test('a folder without content/', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    onTestFinished(() => rmSync(empty, { recursive: true, force: true }));
    const { code, output } = await run('--root', empty);
    expect({ code, output }).toEqual({
      code: 2,
      output: `There is no folder content/ in ${empty}. Run the check in the project's folder, or name it: --root FOLDER.\n`,
    });
  });

  test('an option that does not exist', async () => {
    const { code, output } = await run('--quite');
    expect({ code, output }).toEqual({
      code: 2,
      output:
        '"--quite" cannot be understood. Did you mean --quiet? The check knows --quiet, --report, --watch, --fix, --dry-run, --format terminal|github|json, --root FOLDER and names of files.\n',
    });
  });

  test('a folder with an empty content/', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    mkdirSync(join(bare, 'content'));
    const { code, output } = await run('--root', bare);
    expect(code).toBe(1);
    expect(placesIn(output)).toEqual([
      'content/corrections.yaml:1',
      'content/entity-list/entries.json:1',
      'content/entity-list/provenance.json:1',
      'content/glossary.yaml:1',
      'content/people.yaml:1',
      'content/tariff-rates.yaml:1',
    ]);
  });

  test('a picture, random bytes, an empty file, a text without head, another ending', async () => {
    const odd = copyOfContent();
    onTestFinished(() => rmSync(odd, { recursive: true, force: true }));
    write(odd, {
      'content/milestones/2030-01-01-picture.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'content/milestones/2030-01-02-garbage.yaml': '\u0001\u0002{]%%: "\n\t@',
      'content/milestones/2030-01-03-empty.yaml': '',
      'content/milestones/2030-01-04-other-ending.yml': 'id: x\n',
      'content/articles/no-head.mdx': 'Just words.<Cite of="notice" />\n',
      'content/articles/picture.mdx': new Uint8Array([0xff, 0xd8, 0xff]),
    });
    const { code, output } = await run('--root', odd);
    const notText =
      '  This file is not plain text in UTF-8, so it cannot be read. It may be a picture or a word processor’s document: save it as plain text, or move it out of the folder.';
    expect(code).toBe(1);
    expect(withoutReasons(output).trimEnd().split('\n\n')).toEqual([
      'content/articles/no-head.mdx:1\n  The article has no head. Begin the file with a line of three hyphens, then title, description and so on, then three hyphens again.',
      `content/articles/picture.mdx:1\n${notText}`,
      `content/milestones/2030-01-01-picture.yaml:1\n${notText}`,
      expect.stringMatching(/^content\/milestones\/2030-01-02-garbage\.yaml:[12]:\d+\n {2}[A-Z][^\n]*\.$/),
      'content/milestones/2030-01-03-empty.yaml:1:1\n  There are no fields here. Write each on a line of its own, as name: text; another file or item of the same kind shows how.',
      'content/milestones/2030-01-04-other-ending.yml:1\n  This file is not read: files in content/milestones/ end in ".yaml". Rename it to 2030-01-04-other-ending.yaml, or move it out of the folder.',
      '6 errors in 6 files. Nothing was changed.',
    ]);
    for (const trace of TRACES) expect(output).not.toContain(trace);
  });
});

describe('one file by its name', () => {
  test('is told of alone, and where there is more', async () => {
    const odd = copyOfContent();
    onTestFinished(() => rmSync(odd, { recursive: true, force: true }));
    write(odd, { 'content/milestones/2030-01-03-empty.yaml': '', 'content/milestones/2030-01-04-empty.yaml': '' });
    const { code, output } = await run('--root', odd, '2030-01-03-empty.yaml');
    expect(code).toBe(1);
    expect(placesIn(output)).toEqual(['content/milestones/2030-01-03-empty.yaml:1:1']);
    expect(output).toContain('There is more in other files (1).');
  });

  test('that is not there is said not to be', async () => {
    expect(await run('no-such.mdx')).toEqual({
      code: 2,
      output: 'There is no file "no-such.mdx" in content/. Nothing was checked.\n',
    });
  });
});
