import type { Article } from '../record/record.ts';
import { absoluteHref, site } from '../site';

/** The claims an article checks, as schema.org's ClaimReview, one each. */
export function claimReviews(article: Article): Record<string, unknown>[] {
  return article.claims.map(({ claim, verdict, rating }) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: absoluteHref(`/articles/${article.id}/`),
    claimReviewed: claim,
    datePublished: article.published,
    author: { '@type': 'Organization', name: site.name, url: absoluteHref('/') },
    reviewRating: { '@type': 'Rating', ratingValue: rating, worstRating: 1, bestRating: 5, alternateName: verdict },
  }));
}
