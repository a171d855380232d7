import { expect, test } from 'vitest';
import { apa, chicago, type Citable, dateParts, mla } from './citation-styles.ts';
import type { CitationText } from './citation-text.ts';

const site = 'The List and the Talks';
const article: Citable = {
  title: 'Twenty-eight names',
  address: 'https://list.example/articles/twenty-eight-names/',
  site,
  author: site,
  published: '2026-11-24',
  verified: '2026-10-09',
  kind: 'article',
};
const rule: Citable = {
  title: 'Addition of Certain Entities to the Entity List, 9 October 2019',
  address: 'https://list.example/designations/x/',
  site,
  author: site,
  verified: '2026-10-09',
  kind: 'page',
};
/** Italics as in Markdown, so that a test sees them. */
const marked = (text: CitationText) =>
  text.map((piece) => (typeof piece === 'string' ? piece : `*${piece.italic}*`)).join('');

test('an article by the site, in three styles', () => {
  expect(marked(apa(article))).toBe(
    'The List and the Talks. (2026, November 24). *Twenty-eight names.* https://list.example/articles/twenty-eight-names/',
  );
  expect(marked(mla(article))).toBe(
    '“Twenty-eight names.” *The List and the Talks*, 24 Nov. 2026, list.example/articles/twenty-eight-names/.',
  );
  expect(marked(chicago(article))).toBe(
    'The List and the Talks. “Twenty-eight names.” November 24, 2026. https://list.example/articles/twenty-eight-names/.',
  );
});

test('an author other than the site is named, and so is the site', () => {
  const signed = { ...article, author: 'Zhang Wei' };
  expect(marked(apa(signed))).toBe(
    'Zhang Wei. (2026, November 24). *Twenty-eight names.* The List and the Talks. https://list.example/articles/twenty-eight-names/',
  );
  expect(marked(mla(signed))).toBe(
    'Zhang Wei. “Twenty-eight names.” *The List and the Talks*, 24 Nov. 2026, list.example/articles/twenty-eight-names/.',
  );
  expect(marked(chicago(signed))).toBe(
    'Zhang Wei. “Twenty-eight names.” The List and the Talks. November 24, 2026. https://list.example/articles/twenty-eight-names/.',
  );
});

test('an article without author begins with its title, in Chicago with the site', () => {
  const unsigned = { ...article, author: undefined };
  expect(marked(apa(unsigned))).toBe(
    '*Twenty-eight names.* (2026, November 24). The List and the Talks. https://list.example/articles/twenty-eight-names/',
  );
  expect(marked(mla(unsigned))).toBe(marked(mla(article)));
  expect(marked(chicago(unsigned))).toBe(marked(chicago(article)));
});

test('the last change dates an article that was changed', () => {
  const changed = { ...article, updated: '2026-12-03' };
  expect(marked(apa(changed))).toContain('(2026, December 3).');
  expect(marked(mla(changed))).toContain('*, updated 3 Dec. 2026, list.example');
  expect(marked(chicago(changed))).toContain(' Last modified December 3, 2026. https');
});

test('a page of the record has no date and says through which day it was verified', () => {
  expect(marked(apa(rule))).toBe(
    'The List and the Talks. (n.d.). *Addition of Certain Entities to the Entity List, 9 October 2019* (Record verified through October 9, 2026). https://list.example/designations/x/',
  );
  expect(marked(mla(rule))).toBe(
    '“Addition of Certain Entities to the Entity List, 9 October 2019.” *The List and the Talks*, record verified through 9 Oct. 2026, list.example/designations/x/.',
  );
  expect(marked(chicago(rule))).toBe(
    'The List and the Talks. “Addition of Certain Entities to the Entity List, 9 October 2019.” Record verified through October 9, 2026. https://list.example/designations/x/.',
  );
});

test('a data set is called one', () => {
  expect(marked(apa({ ...rule, title: 'Designations', kind: 'data' }))).toBe(
    'The List and the Talks. (n.d.). *Designations* (Record verified through October 9, 2026) [Data set]. https://list.example/designations/x/',
  );
});

test('a question keeps its mark and gets no full stop', () => {
  const question = { ...article, title: 'Was it about the talks?' };
  expect(marked(apa(question))).toContain('*Was it about the talks?* https');
  expect(marked(mla(question))).toContain('“Was it about the talks?” *The List');
  expect(marked(chicago(question))).toContain('“Was it about the talks?” November');
});

test('quotation marks in a title stay double in APA and turn single elsewhere', () => {
  const quoting = { ...article, title: 'Who calls it a "blacklist"' };
  expect(marked(apa(quoting))).toContain('*Who calls it a “blacklist.”* https');
  expect(marked(mla(quoting))).toContain('“Who calls it a ‘blacklist.’” *The List');
});

test('a date is taken as precise as it is', () => {
  expect(dateParts('2019')).toEqual([2019]);
  expect(dateParts('2019-10')).toEqual([2019, 10]);
  expect(marked(apa({ ...article, published: '2019-10' }))).toContain('(2019, October).');
  expect(marked(mla({ ...article, published: '2019-09' }))).toContain(', Sept. 2019,');
  expect(marked(chicago({ ...article, published: '2019' }))).toContain(' 2019. ');
  expect(() => dateParts('2023-02-30')).toThrow('"2023-02-30" is not a date in the calendar.');
});
