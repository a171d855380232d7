import { headlineOf } from './headline.ts';
import type { Article, TheRecord } from './record.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** How far a source was followed, in words for readers; the first is the surest. */
export const readings = {
  read: 'Read',
  copy: 'Read through a copy',
  cited: 'Address found in another document; page not read',
  'not-opened': 'Link not opened yet',
} as const;
export type Reading = keyof typeof readings;

/** A page of the site that rests on a source. */
export interface CitingPage {
  readonly kind: 'designations' | 'milestones' | 'entities' | 'terms' | 'people' | 'articles';
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
}

/** One source as one page gives it. */
export interface Citation {
  readonly source: Pick<Source, 'title' | 'publisher' | 'url' | 'date'>;
  readonly reading: Reading;
  readonly page: CitingPage;
}

type CitingArticle = Pick<Article, 'id' | 'title' | 'sources'>;

/** Every source of the record and of the articles, with the page that rests on it. */
export function citationsOf(record: TheRecord, articles: readonly CitingArticle[]): Citation[] {
  return [
    ...record.designations.flatMap((rule) =>
      cite({ kind: 'designations', path: `/designations/${rule.id}/`, title: headlineOf(rule) }, rule.sources),
    ),
    ...record.milestones.flatMap((milestone) =>
      cite({ kind: 'milestones', path: `/milestones/${milestone.id}/`, title: milestone.title }, [
        ...milestone.sources,
        ...milestone.related.map(({ source }) => source),
      ]),
    ),
    ...record.remarks.flatMap(({ entities, name, sources, events }) => {
      const [first] = entities;
      // An organisation that is not on the list has no page.
      if (first === undefined) return [];
      const page = { kind: 'entities', path: `/entities/${first}/`, title: name } as const;
      return cite(page, [...sources, ...events.flatMap((event) => event.sources)]);
    }),
    ...record.terms.map(({ id, term, source }) => ({
      source,
      reading: readingOfTerm(source),
      page: { kind: 'terms', path: `/glossary/${id}/`, title: term } as const,
    })),
    ...record.people.flatMap(({ id, name, sources }) =>
      cite({ kind: 'people', path: `/people/${id}/`, title: name }, sources),
    ),
    ...articles.flatMap(({ id, title, sources }) =>
      cite({ kind: 'articles', path: `/articles/${id}/`, title }, sources),
    ),
  ];
}

function cite(page: CitingPage, sources: readonly Source[]): Citation[] {
  return sources.map((source) => ({ source, reading: readingOf(source), page }));
}

/** How far a source was followed. */
export function readingOf({ seen }: Pick<Source, 'seen'>): Reading {
  if (seen === undefined) return 'read';
  return seen === 'cited' ? 'cited' : 'not-opened';
}

/** How far the passage behind a term was read. */
export function readingOfTerm({ read, seen }: Pick<Term['source'], 'read' | 'seen'>): Reading {
  if (read === 'no') return seen === 'cited' ? 'cited' : 'not-opened';
  return read === 'copy' ? 'copy' : readingOf({ seen });
}
