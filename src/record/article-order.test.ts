import { expect, test } from 'vitest';
import { articlesByPart } from './article-order.ts';
import type { ArticlePart } from './vocabulary.ts';

const article = (id: string, part: ArticlePart, place?: number, published = '2030-01-01') => ({
  id,
  part,
  published,
  ...(place === undefined ? {} : { place }),
});

test('articles stand by part and place, those without a place behind, the newest first', () => {
  const parts = articlesByPart(
    [
      article('old', 'talks', undefined, '2030-01-01'),
      article('second', 'talks', 2),
      article('opener', 'start', 1),
      article('new', 'talks', undefined, '2030-02-01'),
      article('first', 'talks', 1),
    ],
    (head) => head,
  );
  expect(parts.map(({ name, articles }) => [name, ...articles.map(({ id }) => id)])).toEqual([
    ['Start here', 'opener'],
    ['The Talks', 'first', 'second', 'new', 'old'],
  ]);
});
