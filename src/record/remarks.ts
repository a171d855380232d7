import { z } from 'zod';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { confidenceSchema, idSchema, textSchema } from './event-fields.ts';
import { sourceSchema } from './source.ts';

/** What we add by hand to an organisation on the list. A file in content/entity-list/remarks/. */
export const remarksSchema = z.strictObject({
  id: idSchema,
  /** Entries of the list this is about; none when the organisation is not on it today. */
  entities: z.array(idSchema),
  name: textSchema('Add the name readers know it by.'),
  chinese: z.string().optional(),
  /** True when the Chinese name is our rendering, not the organisation's own. */
  chinese_is_ours: z.boolean().default(false),
  /** What sort of body it is. */
  sort: z.enum(['company', 'public-security', 'other'], { error: 'Write sort as company, public-security or other.' }),
  seat: z.string().optional(),
  makes: z.string().optional(),
  listing: z.string().optional(),
  /** What happened, in time order. */
  events: z
    .array(
      z.strictObject({
        date: calendarDateSchema,
        fact: textSchema('Write what happened in a sentence or two.'),
        confidence: confidenceSchema,
        evidence: z.string().optional(),
        sources: z.array(sourceSchema).default([]),
      }),
    )
    .default([]),
  /** How things stand at the end of the record. */
  now: z.string().optional(),
  confidence: confidenceSchema.optional(),
  sources: z.array(sourceSchema).default([]),
});
export type Remarks = z.infer<typeof remarksSchema>;
