import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { forgivingLoader } from './reader/forgiving-loader.ts';
import { recordLoader } from './reader/record-loader.ts';
import { articleSchema } from './record/article.ts';
import { lessonSchema } from './record/lesson.ts';

const LESSONS = './content/lessons';
/** The file's name as it is: the dot in "x.sheet" says whose sheet it is. */
const nameOf = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/** Texts in MDX. While they are edited, one that cannot be read leaves the others alone. */
const textsOf = (options: Parameters<typeof glob>[0]) => forgivingLoader(glob(options));

export const collections = {
  /** Everything in content/ but articles and lessons, read and checked by the one reader. */
  record: defineCollection({ loader: recordLoader() }),
  articles: defineCollection({
    loader: textsOf({ pattern: '*.mdx', base: './content/articles' }),
    schema: articleSchema,
  }),
  lessons: defineCollection({
    loader: textsOf({ pattern: ['*.mdx', '!*.sheet.mdx', '!*.notes.mdx'], base: LESSONS, generateId: nameOf }),
    schema: lessonSchema,
  }),
  /** Student sheets and teacher notes: texts without a head. */
  lessonTexts: defineCollection({
    loader: textsOf({ pattern: ['*.sheet.mdx', '*.notes.mdx'], base: LESSONS, generateId: nameOf }),
  }),
};
