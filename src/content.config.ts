import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { recordLoader } from './reader/record-loader.ts';
import { articleSchema } from './record/article.ts';

export const collections = {
  /** Everything in content/ but the articles, read and checked by the one reader. */
  record: defineCollection({ loader: recordLoader() }),
  articles: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/articles' }), schema: articleSchema }),
};
