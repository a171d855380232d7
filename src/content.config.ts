import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { recordLoader } from './reader/record-loader.ts';
import { articleSchema } from './record/article.ts';
import { lessonSchema } from './record/lesson.ts';

const LESSONS = './content/lessons';
/** The file's name as it is: the dot in "x.sheet" says whose sheet it is. */
const nameOf = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  /** Everything in content/ but articles and lessons, read and checked by the one reader. */
  record: defineCollection({ loader: recordLoader() }),
  articles: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/articles' }), schema: articleSchema }),
  lessons: defineCollection({
    loader: glob({ pattern: ['*.mdx', '!*.sheet.mdx', '!*.notes.mdx'], base: LESSONS, generateId: nameOf }),
    schema: lessonSchema,
  }),
  /** Student sheets and teacher notes: texts without a head. */
  lessonTexts: defineCollection({
    loader: glob({ pattern: ['*.sheet.mdx', '*.notes.mdx'], base: LESSONS, generateId: nameOf }),
  }),
};
