import type { ArticleHead } from './article.ts';
import { compareDates } from './calendar-date.ts';
import { type ArticlePart, articleParts, wordsOf } from './vocabulary.ts';

type Placed = Pick<ArticleHead, 'part' | 'place' | 'published'>;

/** Articles of one part, in the order of their places; those without one follow, the newest first. */
export interface PartOfArticles<One> {
  readonly part: ArticlePart;
  readonly name: string;
  readonly articles: readonly One[];
}

/** The parts that have articles, in the order of the vocabulary. */
export function articlesByPart<One>(articles: readonly One[], headOf: (article: One) => Placed): PartOfArticles<One>[] {
  return wordsOf(articleParts)
    .map((part) => ({
      part,
      name: articleParts[part],
      articles: articles
        .filter((article) => headOf(article).part === part)
        .sort((one, other) => comparePlaces(headOf(one), headOf(other))),
    }))
    .filter((part) => part.articles.length > 0);
}

function comparePlaces(a: Placed, b: Placed): number {
  const [placeA, placeB] = [a.place ?? Infinity, b.place ?? Infinity];
  return placeA === placeB ? compareDates(b.published, a.published) : placeA - placeB;
}
