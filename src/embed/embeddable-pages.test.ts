import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { embeddablePages, oembedPath } from './embeddable-pages.ts';

const record = assembleRecord(readContent('.'));
const article = (body: string) => ({ id: 'one', title: 'One', body });
const ofArticles = (body: string) =>
  embeddablePages(record, [article(body)]).filter(({ page }) => page.startsWith('/articles/'));

describe('pages that have something to show in a frame', () => {
  test('the timeline and every event', () => {
    const pages = embeddablePages(record, []);
    expect(pages).toHaveLength(1 + record.designations.length + record.milestones.length);
    expect(pages[0]).toMatchObject({ page: '/timeline/', frame: '/embed/timeline/' });
    expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
  });

  test('an article that draws shows its first drawing', () => {
    const body =
      'Words <Timeline from="2019-07" to="2020-02" theme="quantum biotech" highlight="a&b" />\n<Timeline from="2025" to="2026" />';
    expect(ofArticles(body)).toEqual([
      {
        page: '/articles/one/',
        title: 'Timeline: One',
        frame: '/embed/timeline/?from=2019-07&to=2020-02&theme=quantum,biotech&highlight=a%26b',
        height: 620,
      },
    ]);
  });

  test('an article without a drawing is not among them', () => {
    expect(ofArticles('Words about a <Term>timeline</Term>.')).toEqual([]);
  });

  test('the answer of a page lies at its address', () => {
    expect(oembedPath('/timeline/')).toBe('/oembed/timeline.json');
    expect(oembedPath('/articles/one/')).toBe('/oembed/articles/one.json');
  });
});
