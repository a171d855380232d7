import { compareDates } from './calendar-date.ts';
import type { Article } from './record.ts';

type Subject = Pick<Article, 'id' | 'about' | 'published'>;

const subjectsOf = ({ about }: Subject) => new Set([...about.designations, ...about.milestones, ...about.people]);

/**
 * Articles about the same rules, milestones or people: those that share the most come first, then the newest.
 *
 * @param article - is not among the result, though it may be among `others`
 * @returns none where nothing is shared
 */
export function relatedArticles<One extends Subject>(article: Subject, others: readonly One[]): One[] {
  const subjects = subjectsOf(article);
  return others
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ other, shared: [...subjectsOf(other)].filter((subject) => subjects.has(subject)).length }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        b.shared - a.shared || compareDates(b.other.published, a.other.published) || (a.other.id < b.other.id ? -1 : 1),
    )
    .map(({ other }) => other);
}

/**
 * What to read after an article to which nothing is related: the one published before it, after the oldest the newest.
 *
 * @param articles - the newest first
 */
export function nextArticle<One extends { id: string }>(
  article: { id: string },
  articles: readonly One[],
): One | undefined {
  const others = articles.filter(({ id }) => id !== article.id);
  const place = articles.findIndex(({ id }) => id === article.id);
  return articles[place + 1] ?? others[0];
}
