import { z } from 'zod';
import { isCalendarDate, utcExtent } from './calendar-date.ts';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { confidenceSchema, shortIdSchema, textSchema } from './event-fields.ts';
import { sourcesSchema } from './source.ts';

/** An entry of content/people.yaml. */
export const personSchema = z.strictObject({
  id: shortIdSchema,
  name: textSchema('Add the name.'),
  chinese: z.string().optional(),
  side: textSchema('Say which side the person speaks for, like US or CN.'),
  roles: z
    .array(
      z
        .strictObject({
          title: textSchema('Add the office.'),
          from: calendarDateSchema.optional(),
          /** Left out when no end is known. */
          until: calendarDateSchema.optional(),
          /** What of the role no source we read confirms; it is kept, and not shown. */
          unconfirmed: z
            .array(z.enum(['title', 'from', 'until'], { error: 'Write title, from or until.' }), {
              error: 'List what is not confirmed, like [from], or leave "unconfirmed" out.',
            })
            .default([]),
        })
        .refine(({ from, until }) => areInOrder(from, until), {
          path: ['until'],
          error: 'The office ends before it begins. Swap "from" and "until", or correct one of them.',
        }),
    )
    .min(1, { error: 'Add at least one role.' }),
  said: z.string().optional(),
  confidence: confidenceSchema,
  evidence: z.string().optional(),
  sources: sourcesSchema,
});
export type Person = z.infer<typeof personSchema>;

/** Whether an office leaves some time; what is wrong with a date has its own message. */
function areInOrder(from: string | undefined, until: string | undefined): boolean {
  if (from === undefined || until === undefined || !isCalendarDate(from) || !isCalendarDate(until)) return true;
  return utcExtent(until)[1] > utcExtent(from)[0];
}

/** The offices a source confirms, each without the days that none does. */
export function confirmedRoles(
  person: Person,
): { title: string; from?: string | undefined; until?: string | undefined }[] {
  return person.roles
    .filter(({ unconfirmed }) => !unconfirmed.includes('title'))
    .map(({ title, from, until, unconfirmed }) => ({
      title,
      from: unconfirmed.includes('from') ? undefined : from,
      until: unconfirmed.includes('until') ? undefined : until,
    }));
}
