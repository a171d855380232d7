import { z } from 'zod';
import { calendarDaySchema } from './calendar-date-schema.ts';
import { frCitationSchema } from './federal-register.ts';
import { idSchema, textSchema } from './event-fields.ts';
import { webAddressSchema } from './source.ts';

/** One line of the Entity List as it stands, under China. Written by the importer into content/entity-list/entries.json. */
export const entitySchema = z.strictObject({
  id: idSchema,
  /** As printed on the list. */
  name: textSchema('Add the name as printed on the list.'),
  aliases: z.array(z.string()).default([]),
  /** "entity", or "address" for a line that lists a bare address. */
  kind: z.enum(['entity', 'address'], { error: 'Write kind as entity or address.' }),
  /** Read off the address text: mainland (or mixed), or Hong Kong only. */
  country: z.enum(['CN', 'HK'], { error: 'Write country as CN or HK.' }),
  /** First city recognised in the address; left out where none was. */
  city: z.string().optional(),
  has_hk_address: z.boolean(),
  /** First citation of the line, a page inside the rule that added it. */
  fr_citation: frCitationSchema,
  /** The date the list prints beside it. */
  fr_date: calendarDaySchema,
  /** Every citation of the line, the first included, with its date where the list prints one. */
  fr_history: z.array(z.strictObject({ citation: frCitationSchema, date: calendarDaySchema.optional() })),
  /** Short code of the licence review policy. */
  license_policy: z.string().optional(),
  /** Short codes of the licence requirement, e.g. "all-ear" and "fn4-supercomputer-fdp". */
  license_requirement: z.array(z.string()),
  /** Whether the Consolidated Screening List of the snapshot's day has the line too. */
  on_csl: z.boolean(),
});
export type Entity = z.infer<typeof entitySchema>;

/** Where entries.json comes from. */
export const provenanceSchema = z.strictObject({
  /** Days through which each part of the record was checked. */
  verified_through: z.strictObject({
    milestones: calendarDaySchema,
    list: calendarDaySchema,
    federal_register: calendarDaySchema,
  }),
  rows: z.int().positive(),
  /** SHA-256 of entries.json as committed, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  origins: z
    .array(
      z.strictObject({
        title: z.string(),
        what: z.string(),
        as_of: calendarDaySchema,
        url: webAddressSchema.optional(),
      }),
    )
    .min(1),
  caveats: z.array(z.string()),
});
export type Provenance = z.infer<typeof provenanceSchema>;
