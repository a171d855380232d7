import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../reader/check-content.ts';
import { contentFolder } from '../reader/fixtures/content-folder.ts';
import { readContent } from '../reader/read-content.ts';
import type { FormValues } from './article-form.ts';
import { startArticle } from './start-article.ts';

const TODAY = '2030-06-01';
const typed: FormValues = {
  title: 'A "first" article: begun',
  description: 'What it is about.',
  form: 'story',
  part: 'start',
  author: 'A. Writer',
};
const source: FormValues = {
  source_title: 'A document',
  source_publisher: 'An office',
  source_url: 'https://office.example/document',
  source_date: '2019-10',
};

function folder(): string {
  const root = contentFolder({});
  cpSync('content/starters', join(root, 'content/starters'), { recursive: true });
  return root;
}
function start(values: FormValues, root = folder()) {
  const started = startArticle(values, root, TODAY);
  if ('refused' in started) throw new Error(started.refused);
  return { ...started, text: readFileSync(join(root, started.file), 'utf8'), root };
}
const errorsIn = (root: string, file: string) =>
  checkContent(readContent(root)).filter((finding) => finding.file === file && finding.severity === 'error');

test.each([
  ['with a source', { ...typed, ...source }],
  ['with a source that has a short name', { ...typed, ...source, source_id: 'paper' }],
  ['without a source', typed],
])('an article that is begun %s has nothing to mend but its blanks', (_how, values) => {
  const { file, page, text, root } = start(values);
  expect(file).toBe('content/articles/a-first-article-begun.mdx');
  expect(page).toBe('/articles/a-first-article-begun/');
  expect(text).toContain('draft: true');
  expect(new Set(errorsIn(root, file).map(({ rule }) => rule))).toEqual(new Set(['blank']));
});

test('the text cites the source that was given', () => {
  expect(start({ ...typed, ...source, source_id: 'paper' }).text).toContain('<Cite of="paper" />');
  expect(start({ ...typed, ...source }).text).not.toContain('first-source"');
});

test('an article that is there is not written over', () => {
  const { root, text, file } = start(typed);
  expect(startArticle({ ...typed, author: 'Another' }, root, TODAY)).toEqual({
    refused: expect.stringContaining('nothing is written over') as string,
  });
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

test.each(['../../etc/passwd', '..', '---', '🙂🙂', 'con', ''])(
  'the title %j neither leaves the folder nor breaks a file',
  (title) => {
    const root = folder();
    const started = startArticle({ ...typed, title }, root, TODAY);
    if ('refused' in started) {
      expect(started.refused).toMatch(/\.$/);
      expect(started.refused).not.toMatch(/--id|npm run/);
    } else {
      expect(started.file).toMatch(/^content\/articles\/[a-z0-9-]+\.mdx$/);
      expect(errorsIn(root, started.file).every(({ rule }) => rule === 'blank')).toBe(true);
    }
  },
);

test('an id that would leave the folder is refused', () => {
  expect(startArticle({ ...typed, id: '../people' }, folder(), TODAY)).toHaveProperty('refused');
});

test('what does not fit a field is told, and nothing is written', () => {
  expect(startArticle({ ...typed, form: 'poem' }, folder(), TODAY)).toEqual({
    refused: expect.stringContaining('Choose a form') as string,
  });
});
