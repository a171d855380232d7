import { isPrimary } from '../record/publishers.ts';
import { idOf } from '../record/references.ts';
import { findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { anyId } from './known-ids.ts';
import type { ArticleItem } from './read-article.ts';

/** Sources of an article that share an id, that no sentence leads to, or that stand before the primary ones. */
export function checkSources(article: ArticleItem): Finding[] {
  return [...sourcesTwice(article), ...reportsFirst(article), ...uncitedSources(article)];
}

/** Ids of an article's sources; any id where the head or one of them cannot be read. */
export function sourceIdsOf(article: ArticleItem): ReadonlySet<string> {
  const sources = sourcesOf(article);
  const ids = sources?.map(idOf).filter((id) => id !== undefined) ?? [];
  return sources && ids.length === sources.length ? new Set(ids) : anyId;
}

function sourcesOf({ raw }: ArticleItem): readonly unknown[] | undefined {
  const { sources } = (raw ?? {}) as { sources?: unknown };
  return Array.isArray(sources) ? sources : undefined;
}

function sourcesTwice(article: ArticleItem): Finding[] {
  const ids = sourcesOf(article)?.map(idOf) ?? [];
  return ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return [];
    return [
      findingIn(article, ['sources', index, 'id'], `Two sources are called "${id}". Give one of them another id.`),
    ];
  });
}

/** Readers who look up one source look up the first. Told once, at the report that stands before a document. */
function reportsFirst(article: ArticleItem): Finding[] {
  const sources = article.value?.sources ?? [];
  const firstReport = sources.findIndex((source) => !isPrimary(source));
  const lastPrimary = sources.findLastIndex(isPrimary);
  const [report, document] = [sources[firstReport], sources[lastPrimary]];
  if (!report || !document || firstReport > lastPrimary) return [];
  return [
    findingIn(
      article,
      ['sources', firstReport],
      `The source "${report.id}" is a report and stands before the primary source "${document.id}". Primary sources come first: move it down, or write primary: true where it is a rule, a law or a statement itself.`,
    ),
  ];
}

/** A source nobody leads to is a leftover, or a mark that was forgotten. A misspelt <Cyte of> counts as a mark. */
function uncitedSources(article: ArticleItem): Finding[] {
  if (!article.body.complete) return [];
  const cited = new Set(
    article.body.tags
      .filter(({ name }) => name !== 'Figure')
      .flatMap(({ attributes }) =>
        attributes.filter(({ name }) => name === 'of').flatMap(({ value }) => value?.split(/\s+/) ?? []),
      ),
  );
  return (sourcesOf(article) ?? []).flatMap((source, index) => {
    const id = idOf(source);
    if (id === undefined || cited.has(id)) return [];
    return [
      findingIn(
        article,
        ['sources', index],
        `No sentence leads to the source "${id}". Cite it with <Cite of="${id}" />, or take it out.`,
        'warning',
      ),
    ];
  });
}
