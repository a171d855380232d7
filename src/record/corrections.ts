import { z } from 'zod';
import { compareDates } from './calendar-date.ts';
import { calendarDaySchema } from './calendar-date-schema.ts';
import { idSchema, shortIdSchema, textSchema } from './event-fields.ts';
import { sourceSchema } from './source.ts';

const ids = (noun: string) =>
  z.array(idSchema, { error: `List the ids of ${noun}, each on a line of its own.` }).optional();

/** The parts of the record a correction may speak of, by the lists they stand in. */
const aboutSchema = z.strictObject(
  {
    designations: ids('designations'),
    milestones: ids('milestones'),
    entities: ids('entries of the list'),
    terms: ids('terms'),
    people: ids('people'),
    articles: ids('articles'),
  },
  { error: 'Say what was corrected, like "about:" and under it "designations: [2019-10-09-xinjiang-surveillance]".' },
);

/** An entry of content/corrections.yaml: what stood on the site, what stands there instead, and why. */
export const correctionSchema = z
  .strictObject({
    id: shortIdSchema,
    /** The day the page was changed. */
    date: calendarDaySchema,
    /** What was corrected, by the ids of the record. */
    about: aboutSchema.optional(),
    /** For a page that shows no single part of the record: its address from the site's root. */
    page: z
      .string({ error: 'Write the page’s address from the site’s root, like "/method/".' })
      .regex(/^\/(?:[a-z0-9-]+\/)*$/, {
        error: 'Write the page’s address from the site’s root, with a slash at both ends, like "/method/".',
      })
      .optional(),
    /** What the page said, in its own words or summed up. */
    was: textSchema('Say what the page said before.'),
    /** What it says since. */
    is: textSchema('Say what it says now.'),
    /** How the mistake came about, or what showed it. */
    why: textSchema('Say in a sentence why it was changed.'),
    /** What shows that it was wrong. */
    source: sourceSchema.optional(),
  })
  .refine(
    ({ about, page }) => page !== undefined || Object.values(about ?? {}).some((named) => (named ?? []).length > 0),
    {
      path: ['about'],
      error: 'Say what was corrected: "about" with the ids of the record, or "page" with an address like "/method/".',
      when: ({ value }) => typeof value === 'object' && value !== null && isWellFormed(value),
    },
  );

/** Whether there is anything to look at; what is wrong with a field has its own message. */
function isWellFormed({ about, page }: { about?: unknown; page?: unknown }): boolean {
  return aboutSchema.optional().safeParse(about).success && (page === undefined || typeof page === 'string');
}

export type Correction = z.infer<typeof correctionSchema>;
export type CorrectedList = keyof NonNullable<Correction['about']>;

interface WithCorrections {
  readonly corrections: readonly Correction[];
}

/** Corrections, the newest first. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1));
}

/** What was corrected about one part of the record, the newest first. */
export function correctionsAbout({ corrections }: WithCorrections, list: CorrectedList, id: string): Correction[] {
  return newestFirst(corrections.filter(({ about }) => about?.[list]?.includes(id)));
}

/**
 * What was corrected on a page that shows no single part of the record.
 *
 * @param path - from the site's root, e.g. "/method/"
 */
export function correctionsOn({ corrections }: WithCorrections, path: string): Correction[] {
  return newestFirst(corrections.filter(({ page }) => page === path));
}

const ADDRESS: Readonly<Record<CorrectedList, string>> = {
  designations: '/designations/',
  milestones: '/milestones/',
  entities: '/entities/',
  terms: '/glossary/',
  people: '/people/',
  articles: '/articles/',
};

/** The addresses of the pages a correction changed, from the site's root. */
export function correctedPages({ about, page }: Pick<Correction, 'about' | 'page'>): string[] {
  const ofRecord = (Object.keys(ADDRESS) as CorrectedList[]).flatMap((list) =>
    (about?.[list] ?? []).map((id) => `${ADDRESS[list]}${id}/`),
  );
  return page === undefined ? ofRecord : [page, ...ofRecord];
}
