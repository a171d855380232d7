import { describe, expect, test } from 'vitest';
import { inventedDesignation } from '../../src/record/fixtures/designation.ts';
import { inventedEntity } from '../../src/record/fixtures/entity.ts';
import { inventedMilestone } from '../../src/record/fixtures/milestone.ts';
import { inventedRecord } from '../../src/record/fixtures/record.ts';
import { alsoAskedFor } from './also-asked-for.ts';
import { assembleRecord } from '../../src/reader/assemble-record.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { pageEntry } from './page-entry.ts';
import { recordEntries } from './record-entries.ts';
import { toIndexedHtml } from './to-indexed-html.ts';

describe('an entry of the list', () => {
  const entity = inventedEntity({ id: 'acme', name: 'Acme Optics', aliases: ['AO Co., Ltd.'], city: 'Hefei' });
  const record = inventedRecord({ entities: [entity], designations: [inventedDesignation({ entities: ['acme'] })] });
  const [found] = recordEntries(record);

  test('is told by the date and theme of its rule and by its city, and searched by its aliases', () => {
    expect(found).toMatchObject({
      path: '/entities/acme/',
      title: 'Acme Optics',
      context: '6 May 2030 · Hefei · Quantum technology',
      names: ['AO Co., Ltd.'],
      html: '<p>Also AO Co., Ltd.</p>',
    });
  });
});

test('what no source confirms is not searched, and an unsure milestone says so', () => {
  const record = inventedRecord({
    designations: [inventedDesignation({ fr_citation: '95 FR 1', unconfirmed: ['fr_citation'] })],
    milestones: [inventedMilestone({ confidence: 'low' })],
  });
  const entries = recordEntries(record);
  expect(entries.find(({ path }) => path.startsWith('/designations/'))?.names).toEqual([]);
  expect(entries.find(({ path }) => path.startsWith('/milestones/'))?.context).toMatch(/ · not yet confirmed$/);
});

test('every entry of the real record has a word in its body, and an address of its own', () => {
  const entries = recordEntries(assembleRecord(readContent('.')));
  expect(entries.length).toBeGreaterThan(1400);
  expect(entries.filter(({ html }) => !/>[^<]*[\p{L}\p{N}]/u.test(html))).toEqual([]);
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
});

test('words readers ask for lead to terms that exist', () => {
  const terms = assembleRecord(readContent('.')).terms.map(({ id }) => id);
  for (const id of Object.keys(alsoAskedFor)) expect(terms).toContain(id);
});

describe('a built page', () => {
  const html = (head: string) =>
    `<html><head><title>T · Site</title><meta name="description" content="About &amp; more">${head}</head>` +
    '<body><nav>Menu</nav><main id="main"><h1>Head &amp; <em>line</em></h1><p>Body</p></main></body></html>';

  test('of prose is searched by its main part', () => {
    expect(pageEntry({ path: '/method/', html: html('') })).toMatchObject({
      title: 'Head & line',
      html: '<h1>Head &amp; <em>line</em></h1><p>Body</p>',
    });
  });
  test('that lists the record is searched by its title and description', () => {
    expect(pageEntry({ path: '/designations/', html: html('') })?.html).toBe('<p>About &amp; more</p>');
  });
  test.each(['/designations/a-rule/', '/entities/page/2/', '/glossary/tariff/'])(
    'of one fact is left out: %s',
    (path) => {
      expect(pageEntry({ path, html: html('') })).toBeUndefined();
    },
  );
  test('that search engines shall not list is left out', () => {
    expect(pageEntry({ path: '/method/', html: html('<meta name="robots" content="noindex">') })).toBeUndefined();
  });
});

test('what the engine reads has names in fields, Chinese in single characters, and text escaped', () => {
  const html = toIndexedHtml({
    path: '/x/',
    title: 'A < B',
    context: '',
    names: ['海康', 'R&D'],
    isKnown: true,
    chinese: '海康',
    html: '<p>说 yes</p>',
  });
  expect(html).toContain('data-pagefind-meta="title">A &lt; B<');
  expect(html).toContain('data-pagefind-meta="names">海 康 ; R&amp;D<');
  expect(html).toContain('data-pagefind-meta="known">A &lt; B ; 海 康 ; R&amp;D<');
  expect(html).toContain('data-pagefind-meta="chinese">海康<');
  expect(html).not.toContain('data-pagefind-meta="context"');
  expect(html).toContain('<div><p> 说 yes</p></div>');
});
