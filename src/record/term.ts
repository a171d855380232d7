import { z } from 'zod';
import { confidenceSchema, shortIdSchema, textSchema } from './event-fields.ts';
import { sourceSchema } from './source.ts';

/** An entry of content/glossary.yaml. */
export const termSchema = z.strictObject({
  id: shortIdSchema,
  term: textSchema('Add the term.'),
  /** Mainland usage, simplified characters. */
  zh_hans: z.string(),
  category: textSchema('Add the category.'),
  short: textSchema('Explain the term in one sentence a ninth-grader understands.'),
  long: z.string(),
  /** Ids of other terms. */
  see_also: z.array(shortIdSchema).default([]),
  aliases: z.array(z.string()).default([]),
  /** How the passage was read: the passage itself, through a copy, or not opened. */
  source: sourceSchema.extend({
    read: z.enum(['passage', 'copy', 'no'], { error: 'Write read as passage, copy or no.' }),
  }),
  confidence: confidenceSchema,
});
export type Term = z.infer<typeof termSchema>;

/** What readers are told of a term that is not confirmed; undefined for all others. */
export function cautionOf({ confidence, source }: Pick<Term, 'confidence' | 'source'>): string | undefined {
  if (confidence !== 'low') return undefined;
  // A passage that was read and does not settle the meaning is another thing than one nobody has read.
  return source.read === 'no' ? 'Not yet checked against a source' : 'Not yet confirmed by the passage we read';
}
