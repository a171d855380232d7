import { type ArticleHead, articleSchema } from '../record/article.ts';
import type { Finding } from './finding.ts';
import type { TextFile } from './read-files.ts';
import { readWithHead, type TextItem } from './read-with-head.ts';

/** An article: its head as an item of the record, and its body. */
export type ArticleItem = TextItem<ArticleHead>;

/** Reads an article; what its body names is checked later. */
export function readArticle(file: TextFile): { item: ArticleItem; findings: readonly Finding[] } {
  return readWithHead(file, articleSchema, { noun: 'article', firstFields: 'title, description' });
}
