import { expect, test } from 'vitest';
import { bibtex, cslItems } from './citation-data.ts';
import type { Citable } from './citation-styles.ts';

const article: Citable = {
  title: 'Twenty-eight names',
  address: 'https://list.example/articles/twenty-eight-names/',
  site: 'The List and the Talks',
  author: 'The List and the Talks',
  published: '2026-11-24',
  verified: '2026-10-09',
  kind: 'article',
};

test('a BibTeX entry keeps title and author together with double braces', () => {
  expect(bibtex(article)).toBe(`@misc{articles-twenty-eight-names,
  author = {{The List and the Talks}},
  title = {{Twenty-eight names}},
  howpublished = {The List and the Talks},
  year = {2026},
  month = nov,
  note = {Record verified through 2026-10-09.},
  url = {https://list.example/articles/twenty-eight-names/},
}`);
});

test('what BibTeX would take for a command is escaped, and the address is not', () => {
  const entry = bibtex({
    ...article,
    title: 'R&D {100%} of item_1 costs $5, ~#2 ^ \\x',
    author: 'Smith & Sons_Ltd',
    address: 'https://list.example/a_b%20c/',
  });
  expect(entry).toContain(
    'title = {{R\\&D \\{100\\%\\} of item\\_1 costs \\$5, \\textasciitilde{}\\#2 \\textasciicircum{} \\textbackslash{}x}}',
  );
  expect(entry).toContain('author = {{Smith \\& Sons\\_Ltd}}');
  expect(entry).toContain('url = {https://list.example/a_b%20c/}');
});

test('a page without date has neither year nor month', () => {
  const entry = bibtex({ ...article, published: undefined, kind: 'data' });
  expect(entry).not.toMatch(/year|month/);
  expect(entry).toContain('note = {Data set. Record verified through 2026-10-09.}');
});

test('a changed article is dated by the change and says when it first came out', () => {
  const changed = { ...article, updated: '2027-01-02' };
  expect(bibtex(changed)).toContain('year = {2027},\n  month = jan,\n  note = {First published 2026-11-24. Record');
  expect(cslItems(changed, 'en-GB')[0]).toMatchObject({
    issued: { 'date-parts': [[2027, 1, 2]] },
    'original-date': { 'date-parts': [[2026, 11, 24]] },
  });
});

test('the home page has a key too', () => {
  expect(bibtex({ ...article, address: 'https://list.example/' })).toMatch(/^@misc\{home,/);
});

test('CSL-JSON is a list of one item with the names of the standard', () => {
  expect(cslItems(article, 'en-GB')).toEqual([
    {
      id: 'articles-twenty-eight-names',
      type: 'webpage',
      title: 'Twenty-eight names',
      author: [{ literal: 'The List and the Talks' }],
      'container-title': 'The List and the Talks',
      language: 'en-GB',
      URL: 'https://list.example/articles/twenty-eight-names/',
      issued: { 'date-parts': [[2026, 11, 24]] },
      version: 'Record verified through 2026-10-09',
    },
  ]);
});

test('without dates CSL-JSON leaves the fields out', () => {
  const [item] = cslItems(
    { ...article, author: undefined, published: undefined, verified: undefined, kind: 'data' },
    'en',
  );
  expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'author', 'container-title', 'language', 'URL']);
  expect(item).toMatchObject({ type: 'dataset', author: [{ literal: 'The List and the Talks' }] });
});
