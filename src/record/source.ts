import { z } from 'zod';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { isWebAddress } from './web-address.ts';

/**
 * How far a link has been followed.
 * `cited`: the address stands in a document we read, the page itself was not read.
 * `false`: the address is remembered and was not opened.
 * Left out: we read the text behind it.
 */
export const seenSchema = z.union([z.literal('cited'), z.literal(false)], {
  error:
    'Leave "seen" out when the page was read; write "cited" when only its address was found, or false when it was not opened.',
});

const WHOLE = 'Write a whole web address, beginning with https:// or http://, without spaces.';
export const webAddressSchema = z.string({ error: WHOLE }).refine(isWebAddress, { error: WHOLE, abort: true });

/** Where a reader can check a fact. */
export const sourceSchema = z.strictObject({
  /** The page's or document's title. */
  title: z
    .string({ error: 'Add the title of the page or document.' })
    .min(3, { error: 'Write the whole title of the source.' }),
  /** Who published it; for a copy, "publisher, via copy". */
  publisher: z
    .string({ error: 'Add who published it, like "Federal Register".' })
    .min(2, { error: 'Write who published the source.' }),
  url: webAddressSchema,
  /** When it was published, as precise as known. */
  date: calendarDateSchema.optional(),
  seen: seenSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;

/** What readers are told of a source that nobody here has read; nothing where it was read. */
export function notRead({ seen }: Pick<Source, 'seen'>): string | undefined {
  if (seen === undefined) return undefined;
  return seen === 'cited' ? 'Address found in another document; page not read.' : 'Link not opened yet.';
}

/** At least one source; a fact without one is not published. */
export const sourcesSchema = z
  .array(sourceSchema, { error: 'Name at least one source: title, publisher, url and date.' })
  .min(1, { error: 'Name at least one source: title, publisher, url and date.' });
