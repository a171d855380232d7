import type { z } from 'zod';
import { articleSchema } from '../record/article.ts';
import { correctionSchema } from '../record/corrections.ts';
import { designationSchema } from '../record/designation.ts';
import { lessonNamesTaken, lessonSchema } from '../record/lesson.ts';
import { milestoneSchema } from '../record/milestone.ts';
import type { ListName } from '../record/references.ts';
import { termSchema } from '../record/term.ts';
import type { Kind } from './plan.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** What the planner knows of a kind. */
export interface KindOfContent {
  /** As an editor calls it, with its article. */
  readonly noun: string;
  /** The fields, each with its own schema. */
  readonly shape: Shape;
  /** The field the title goes into, where there is one. */
  readonly titleField: string | undefined;
  /** The field whose day begins the id, where one does. */
  readonly dayField: string | undefined;
  /** Lists in which an id may stand once only, taken together. */
  readonly idsOf: readonly ListName[];
  /** Ids that lead to other pages. */
  readonly keptIds: readonly string[];
  readonly addressOf: (id: string) => string;
  /** Where the texts go, each with the starter it begins as. */
  readonly filesOf: (id: string) => readonly { readonly path: string; readonly starter: string }[];
  /** The file whose list it is added to, for what has no file of its own. */
  readonly list: string | undefined;
}

const kind = (
  values: Pick<KindOfContent, 'noun' | 'shape' | 'idsOf' | 'addressOf' | 'filesOf'> & Partial<KindOfContent>,
): KindOfContent => ({ titleField: 'title', dayField: undefined, keptIds: [], list: undefined, ...values });

export const kinds: Readonly<Record<Kind, KindOfContent>> = {
  article: kind({
    noun: 'an article',
    shape: articleSchema.shape,
    idsOf: ['articles'],
    addressOf: (id) => `/articles/${id}/`,
    filesOf: (id) => [{ path: `content/articles/${id}.mdx`, starter: 'article.mdx' }],
  }),
  designation: kind({
    noun: 'a designation',
    shape: designationSchema.shape,
    dayField: 'published',
    idsOf: ['designations', 'milestones'],
    addressOf: (id) => `/designations/${id}/`,
    filesOf: (id) => [{ path: `content/designations/${id}.yaml`, starter: 'designation.yaml' }],
  }),
  milestone: kind({
    noun: 'a milestone',
    shape: milestoneSchema.shape,
    dayField: 'date',
    idsOf: ['designations', 'milestones'],
    addressOf: (id) => `/milestones/${id}/`,
    filesOf: (id) => [{ path: `content/milestones/${id}.yaml`, starter: 'milestone.yaml' }],
  }),
  lesson: kind({
    noun: 'a lesson',
    shape: lessonSchema.shape,
    idsOf: ['lessons'],
    keptIds: lessonNamesTaken,
    addressOf: (id) => `/teach/${id}/`,
    filesOf: (id) => [
      { path: `content/lessons/${id}.mdx`, starter: 'lesson.mdx' },
      { path: `content/lessons/${id}.sheet.mdx`, starter: 'lesson.sheet.mdx' },
      { path: `content/lessons/${id}.notes.mdx`, starter: 'lesson.notes.mdx' },
    ],
  }),
  term: kind({
    noun: 'a term',
    shape: termSchema.shape,
    titleField: 'term',
    idsOf: ['terms'],
    addressOf: (id) => `/glossary/${id}/`,
    filesOf: () => [{ path: 'content/glossary.yaml', starter: 'term.yaml' }],
    list: 'content/glossary.yaml',
  }),
  correction: kind({
    noun: 'a correction',
    shape: correctionSchema.shape,
    titleField: undefined,
    idsOf: ['corrections'],
    addressOf: (id) => `/corrections/#c-${id}`,
    filesOf: () => [{ path: 'content/corrections.yaml', starter: 'correction.yaml' }],
    list: 'content/corrections.yaml',
  }),
};

/** The kinds, in the order in which they are offered. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** The files of content/starters/. */
export const starterNames: readonly string[] = kindNames.flatMap((name) =>
  kinds[name].filesOf('').map(({ starter }) => starter),
);
