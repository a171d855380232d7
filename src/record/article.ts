import { z } from 'zod';
import { compareDates } from './calendar-date.ts';
import { calendarDaySchema } from './calendar-date-schema.ts';
import { idSchema, shortIdSchema, textSchema } from './event-fields.ts';
import { sourceSchema } from './source.ts';
import { articleParts, oneOf, wordsOf } from './vocabulary.ts';

/** A source an article or a lesson cites by its short name: `<Cite of="rule" />`. */
export const citedSourceSchema = z.strictObject({
  id: shortIdSchema,
  ...sourceSchema.shape,
  /** The document itself, or a copy of it; left out where the publisher says so already. */
  primary: z.boolean({ error: 'Write primary as true or false.' }).optional(),
});
export type CitedSource = z.infer<typeof citedSourceSchema>;

const PLACED = 'Write the place in its part as a whole number, like 3.';
const RATED = 'Rate the claim from 1, wrong, to 5, true.';

/** The head of an article in content/articles/. */
export const articleSchema = z
  .strictObject({
    title: textSchema('Add a title.').max(90, { error: 'Shorten the title to 90 characters.' }),
    /** One or two sentences under the title, in feeds and in search results. */
    description: textSchema('Add a description of one or two sentences.').max(220, {
      error: 'Shorten the description to 220 characters.',
    }),
    form: z.enum(['explainer', 'story', 'analysis', 'profile'], {
      error: 'Choose a form: explainer, story, analysis or profile.',
    }),
    /** Where it stands in the list of articles. */
    part: z.enum(wordsOf(articleParts), { error: `Choose a part: ${oneOf(articleParts)}.` }),
    /** Its place within the part, the lower the earlier; those without one follow, the newest first. */
    place: z.int({ error: PLACED }).min(1, { error: PLACED }).optional(),
    author: textSchema('Add who wrote it.'),
    published: calendarDaySchema,
    updated: calendarDaySchema.optional(),
    draft: z.boolean({ error: 'Write draft as true or false.' }).default(false),
    /** How we know this: two to four sentences near the top. */
    how_we_know: textSchema('Say in two to four sentences how we know this.'),
    /** The article in three to five sentences, each said again, with its source, in the text. */
    key_points: z
      .array(textSchema('Write each key point as a sentence.'), { error: 'Write three to five key points.' })
      .min(3, { error: 'Write three to five key points.' })
      .max(5, { error: 'Write three to five key points.' }),
    /** Open questions for a class, which the text helps to answer. */
    questions: z
      .array(textSchema('Write each question as a sentence.'))
      .max(5, { error: 'Ask five questions at most.' })
      .default([]),
    /** Claims of others that the article checks, for search engines (schema.org ClaimReview). */
    claims: z
      .array(
        z.strictObject({
          claim: textSchema('Give the claim in words.'),
          verdict: textSchema('Give the verdict in a few words.'),
          /** 1 is wrong, 5 is true. */
          rating: z.int({ error: RATED }).min(1, { error: RATED }).max(5, { error: RATED }),
        }),
      )
      .default([]),
    /** Designations, milestones and people the article is about, by id. */
    about: z
      .strictObject({
        designations: z.array(idSchema).default([]),
        milestones: z.array(idSchema).default([]),
        people: z.array(shortIdSchema).default([]),
      })
      .default({ designations: [], milestones: [], people: [] }),
    sources: z
      .array(citedSourceSchema, { error: 'Name at least one source: id, title, publisher, url and date.' })
      .min(1, { error: 'Name at least one source: id, title, publisher, url and date.' }),
  })
  .refine(({ published, updated }) => updated === undefined || compareDates(updated, published) >= 0, {
    path: ['updated'],
    error: 'The article was changed before it was published. Check both dates, or remove "updated".',
  });
export type ArticleHead = z.infer<typeof articleSchema>;
