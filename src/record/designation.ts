import { z } from 'zod';
import { compareDates } from './calendar-date.ts';
import { calendarDaySchema } from './calendar-date-schema.ts';
import { frCitationSchema } from './federal-register.ts';
import { idSchema, namesFields, textSchema } from './event-fields.ts';
import { proofFields } from './proof-fields.ts';
import { actions, countBases, oneOf, themes, wordsOf } from './vocabulary.ts';

const count = (what: string, otherwise = 'or leave it out when no source states it') =>
  z
    .int({ error: `Write ${what} as a whole number, ${otherwise}.` })
    .nonnegative({ error: `Write ${what} as 0 or more.` });

const theme = z.enum(wordsOf(themes), { error: `Choose one theme: ${oneOf(themes)}.` });

const fields = {
  id: idSchema,
  /** The rule's official title where known, else ours (then "title" stands in `unconfirmed`). */
  title: textSchema('Add the title of the rule.'),
  /** First page of the rule, e.g. "84 FR 54002". Remembered rather than seen when it stands in `unconfirmed`. */
  fr_citation: frCitationSchema.optional(),
  /** The citation to show: the confirmed first page, else the page the official list prints. */
  cite_display: frCitationSchema.optional(),
  /** Every page the official list cites for this rule's entries. */
  el_citations: z.array(frCitationSchema).default([]),
  /** Federal Register document number, e.g. "2019-22210", or "C1-2019-22210" for a correction. Only where seen. */
  fr_document: z
    .string()
    .regex(/^(?:[A-Z]\d+-)?[A-Z0-9]+-\d+$/, { error: 'Write the document number as printed, like "2019-22210".' })
    .optional(),
  /** A remembered document number, to look up; never shown. */
  fr_document_hint: z.string().optional(),
  announced: calendarDaySchema.optional(),
  published: calendarDaySchema,
  effective: calendarDaySchema.optional(),
  action: z.enum(wordsOf(actions), { error: `Choose what the rule does: ${oneOf(actions)}.` }),
  /** "not-yet" for a rule known only from entries that still stand on the list. */
  research: z.enum(['done', 'not-yet'], { error: 'Write research as done or not-yet.' }).default('done'),
  /** Organisations added, all destinations, as the rule states. */
  entities_added_total: count('the number of organisations added').optional(),
  /** Lines added; more than organisations when one has several destinations. */
  entries_added_total: count('the number of entries added').optional(),
  entities_added_china: count('the number added under China').optional(),
  entities_added_hk: count('the number added under Hong Kong').optional(),
  entities_removed: count('the number removed').optional(),
  entities_removed_china: count('the number removed under China').optional(),
  /** The number to plot: organisations in China and Hong Kong, bare addresses left out. */
  chart_count: count('the number to plot', '0 when the rule added nobody in China or Hong Kong'),
  chart_count_basis: z.enum(wordsOf(countBases), { error: `Say where the number comes from: ${oneOf(countBases)}.` }),
  /** How the number was arrived at, in words. */
  chart_count_note: z.string().optional(),
  /** Entries of content/entity-list/entries.json that this rule added, by id. */
  entities: z.array(idSchema, { error: 'List the ids of the entries this rule added, or [] for none.' }),
  /** Few words for the bar on the drawing. */
  label: z.string().max(44, { error: 'Shorten the label to 44 characters.' }).optional(),
  /** Names readers may know, as printed on the list. */
  notable: z.array(z.string()).default([]),
  notable_complete: z.boolean({ error: 'Write notable_complete as true or false.' }).default(false),
  notable_note: z.string().optional(),
  /** Names the rule took off the list. */
  notable_removed: z.array(z.string()).default([]),
  /** The stated ground, in one or two sentences of ours. */
  reason: textSchema('Add the stated ground in a sentence or two.'),
  theme,
  themes_secondary: z.array(theme).default([]),
  ...proofFields,
  notes: z.string().optional(),
};

/** One Entity List action: a rule in the Federal Register. A file of its own in content/designations/. */
export const designationSchema = z
  .strictObject(fields)
  .refine((rule) => !rule.announced || compareDates(rule.announced, rule.published) <= 0, {
    path: ['announced'],
    error: 'The rule is announced after it was published. Check both dates.',
    when: (payload) => hasDays(payload.value, 'announced', 'published'),
  })
  .check(namesFields(Object.keys(fields)));

/** Whether all the fields hold well-formed dates, so that comparing them cannot throw. */
function hasDays(value: unknown, ...fields: string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return fields.every((field) => calendarDaySchema.safeParse(record[field]).success);
}

export type Designation = z.infer<typeof designationSchema>;

/** The day a rule stands at on the axis: effective, else published (docs/decisions/0003). */
export function axisDate(rule: Pick<Designation, 'effective' | 'published'>): string {
  return rule.effective ?? rule.published;
}
