import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
/** Text without what is shown as code. */
const prose = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^(`{3,})[^]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '');

function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  const text = readFileSync(file, 'utf8').replace(/^(`{3,})[^]*?^\1$/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading.replace(/`/g, '')));
}

function isDead(file: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (!existsSync(to)) return true;
  return anchor !== undefined && statSync(to).isFile() && !anchorsOf(to).includes(anchor);
}

test('there is something to look at', () => {
  expect(documents.length).toBeGreaterThan(20);
});

test.each(documents)('every link of %s leads somewhere', (file) => {
  const targets = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const own = targets.filter((target) => !/^[a-z]+:/.test(target));
  expect(own.filter((target) => isDead(file, target))).toEqual([]);
});
