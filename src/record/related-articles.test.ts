import { expect, test } from 'vitest';
import { nextArticle, relatedArticles } from './related-articles.ts';

const subject = (id: string, published: string, designations: string[], people: string[] = []) => ({
  id,
  published,
  about: { designations, milestones: [], people },
});
const own = subject('own', '2026-11-24', ['huawei', 'smic'], ['liu-he']);

test('the article that shares the most comes first, then the newest', () => {
  const older = subject('older', '2025-01-01', ['huawei']);
  const newer = subject('newer', '2026-01-01', ['smic']);
  const closest = subject('closest', '2020-01-01', ['huawei'], ['liu-he']);
  expect(relatedArticles(own, [older, newer, closest]).map(({ id }) => id)).toEqual(['closest', 'newer', 'older']);
});

test('the article itself and those that share nothing are not related', () => {
  expect(relatedArticles(own, [own, subject('other', '2026-01-01', ['zte'])])).toEqual([]);
});

test('two of one day stand in the order of their names', () => {
  const pair = [subject('b', '2026-01-01', ['smic']), subject('a', '2026-01-01', ['smic'])];
  expect(relatedArticles(own, pair).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('after an article without relations comes the one published before it, after the oldest the newest', () => {
  const articles = [{ id: 'c' }, { id: 'b' }, { id: 'a' }];
  expect(nextArticle({ id: 'c' }, articles)?.id).toBe('b');
  expect(nextArticle({ id: 'a' }, articles)?.id).toBe('c');
  expect(nextArticle({ id: 'a' }, [{ id: 'a' }])).toBeUndefined();
});
