import { expect, test, vi } from 'vitest';
import { articleSchema } from '../record/article.ts';
import { inventedArticle } from '../record/fixtures/article.ts';
import { claimReviews } from './claim-reviews.ts';

vi.stubEnv('SITE', 'https://list.example');

test('a claim is reviewed as schema.org has it, with the day, the claim and the verdict in words', () => {
  const claims = [{ claim: 'It never rains.', verdict: 'Wrong', rating: 1 }];
  const article = { id: 'weather', ...articleSchema.parse(inventedArticle({ claims })) };
  const [review] = claimReviews(article);
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: 'It never rains.',
    datePublished: '2030-06-01',
    reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Wrong' },
  });
  expect(review?.['url']).toMatch(/^https?:\/\/.*\/articles\/weather\/$/);
});

test('an article that checks nobody’s claims has no reviews', () => {
  expect(claimReviews({ id: 'plain', ...articleSchema.parse(inventedArticle()) })).toEqual([]);
});
