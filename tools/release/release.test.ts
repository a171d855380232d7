import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../test/run-command.ts';
import { filesBelow } from '../test/same-folders.ts';
import { builtFiles, builtPage, writeFiles } from './fixtures/built-site.ts';
import { differencesFrom } from './manifest.ts';

const DATE = '2026-11-25';
let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  out = join(root, 'out');
  writeFiles(join(root, 'built'), builtFiles);
});

const program = resolve('tools/release/release.ts');
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCommand(
    process.execPath,
    [program, '--date', DATE, '--out', out, ...args],
    { SITE_URL: 'https://list.example', BASE_PATH: '/', ...env },
    root,
  );
const release = (...args: string[]) => run(['--built', join(root, 'built'), ...args]);

describe('a release', () => {
  test('holds the parts of the timeline, the data and a manifest, and nothing else', async () => {
    const { code, output } = await release();
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining(`Pinned in ${out}`) as string });
    const folder = join(out, DATE);
    expect(filesBelow(folder)).toEqual([
      'data/rules.csv',
      'data/rules.json',
      'manifest.json',
      'timeline/index.html',
      'year/2018/index.html',
    ]);
    expect(readdirSync(out)).toEqual([DATE]);
    expect(differencesFrom(folder)).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      date: DATE,
      verified_through: { milestones: '2026-10-09' },
      site: 'https://list.example/',
    });
  });

  test('knows of its own events what was said of them, and of the others that they were there', async () => {
    await release();
    const page = readFileSync(join(out, DATE, 'timeline/index.html'), 'utf8');
    expect(JSON.parse(/data-known>(.*?)<\/script>/.exec(page)?.[1] ?? '')).toEqual({
      record: 'https://list.example/embed/record.json',
      own: { one: '00000001', two: '00000002' },
      others: ['three'],
    });
    expect(page).toContain('Pinned copy of <time datetime="2026-11-25">25 November 2026</time>');
    expect(page).toContain('<a href="https://list.example/timeline/?from=2018&amp;to=2019"');
    expect(page).not.toContain('"Three"');
  });

  test('of the same site is the same another day, but for the day', async () => {
    await release();
    await run(['--built', join(root, 'built'), '--date', '2026-11-26']);
    const [one, two] = [DATE, '2026-11-26'].map((date) =>
      readFileSync(join(out, date, 'timeline/index.html'), 'utf8').replace(/(2026-11-)?2[56]( November)?/g, 'DAY'),
    );
    expect(one).toContain('DAY');
    expect(one).toBe(two);
  });

  test('is told without being written', async () => {
    const { code, output } = await release('--dry-run');
    expect(code).toBe(0);
    expect(output).toMatch(/timeline\/index\.html\n[\s\S]*kB {2}in 5 files\n\nNothing was written\. It would go to/);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a release is refused, and nothing is written,', () => {
  const refused = async (result: ReturnType<typeof run>, sentence: string) => {
    const { code, output } = await result;
    expect(output).toContain(sentence);
    expect(output).toContain('Nothing was written.');
    expect(output).not.toContain('    at ');
    expect(code).toBe(1);
    expect(existsSync(join(out, DATE))).toBe(false);
  };

  test('when there is one of that day', async () => {
    mkdirSync(join(out, DATE), { recursive: true });
    const { code, output } = await release();
    expect({ code, output: output.trim() }).toEqual({
      code: 1,
      output: `There is a release of ${DATE} in ${join(out, DATE)}, and a release is never changed. Choose another day: --date YYYY-MM-DD. Nothing was written.`,
    });
    expect(readdirSync(join(out, DATE))).toEqual([]);
  });

  test('when the site was built for another address', async () => {
    const result = run(['--built', join(root, 'built')], { BASE_PATH: '/list/' });
    await refused(result, 'embed/timeline/ cannot be pinned: it was built for another address');
  });

  test('when a page would still fetch something', async () => {
    writeFiles(join(root, 'built'), {
      'embed/timeline/index.html': builtPage.replace('<h1>', '<img src="/a.png"><h1>'),
    });
    await refused(
      release(),
      'embed/timeline/ cannot be pinned: it would still fetch <img src="https://list.example/a.png">.',
    );
  });

  test('when the folder holds no built site', async () => {
    await refused(run(['--built', join(root, 'nothing')]), `There is no embed/view.js in ${join(root, 'nothing')}.`);
  });

  test('when the build fails', async () => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { build: 'echo no luck && exit 3' } }));
    const result = run([]);
    await refused(result, 'The site cannot be built, so there is no release.');
    expect((await result).output).toContain('no luck');
  });
});
