import { expect, test } from 'vitest';
import { contentFolder, STORY } from '../reader/fixtures/content-folder.ts';
import type { Checked, PlacedFinding } from './checked.ts';
import type { Answer } from './desk.ts';
import type { Held } from './hold-html.ts';
import { rewritePage } from './rewrite-page.ts';

/** @returns the page as it is sent */
function rewrite(page: Held, path: string, answer: Answer): Held {
  return rewritePage(page, path, answer, { root: contentFolder({}), base: '/' });
}
const PAGE = '/articles/invented-story/';
const held = { status: 200, html: '<html><body class="x"><main>Text</main></body></html>' };
const slip: PlacedFinding = {
  file: STORY,
  line: 7,
  field: 'form',
  message: 'Write <one>.',
  severity: 'error',
  rule: 'field',
};
const other: PlacedFinding = { ...slip, file: 'content/people.yaml' };
const checked = (findings: readonly PlacedFinding[], isDraft = false): Checked => ({
  findings,
  texts: [{ kind: 'article', id: 'invented-story', file: STORY, title: 'Story', isDraft, isWhole: true }],
  remarksOf: {},
  changed: [],
});

test('a page says what is to be mended on it, as text, and how much elsewhere', () => {
  const { html, status } = rewrite(held, PAGE, checked([slip, other]));
  expect(status).toBe(200);
  expect(html).toMatch(/<body class="x"><workshop-note/);
  expect(html).toContain('Write &lt;one&gt;.');
  expect(html).toContain('Elsewhere: 1 to mend');
  expect(html).not.toContain('class="ribbon"');
});

test('a draft has its ribbon', () => {
  expect(rewrite(held, PAGE, checked([], true)).html).toContain('class="ribbon"');
});

test.each([404, 500])('where content keeps a page from being made (%i), the page says so in plain words', (status) => {
  const broken = rewrite({ status, html: '<title>MDXError</title>' }, PAGE, checked([slip]));
  expect(broken.status).toBe(status);
  expect(broken.html).toContain('This page cannot be shown yet');
  expect(broken.html).toContain('Write &lt;one&gt;.');
  expect(broken.html).not.toContain('MDXError');
});

test('where nothing is to be mended, a fault of the code keeps its own page', () => {
  const fault = { status: 500, html: '<title>TypeError</title>' };
  expect(rewrite(fault, PAGE, checked([]))).toBe(fault);
});

test('an address that nothing stands behind stays not found', () => {
  const missing = { status: 404, html: '<body>Not found</body>' };
  expect(rewrite(missing, '/articles/no-such/', checked([slip]))).toBe(missing);
});

test('a check that came to no end is told, and the page is there', () => {
  const { html } = rewrite(held, PAGE, { failed: 'It broke off.' });
  expect(html).toContain('It broke off.');
  expect(html).toContain('<main>Text</main>');
});
