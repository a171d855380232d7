import { z } from 'zod';
import { type CalendarDate, isCalendarDate, utcExtent } from './calendar-date.ts';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { idSchema, namesFields, textSchema } from './event-fields.ts';
import { proofFields } from './proof-fields.ts';
import { sourceSchema } from './source.ts';
import { actors, milestoneKinds, oneOf, wordsOf } from './vocabulary.ts';

/** A link to a rule. An arrow is drawn only where a source makes the connection. */
const relatedSchema = z.strictObject({
  /** Id of a file in content/designations/. */
  designation: idSchema,
  /** What the source says of the two, in a few words. */
  how: textSchema('Say in a few words what the source says of the two.'),
  source: sourceSchema,
});

/** How long a truce held, or was agreed to hold. */
const truceSchema = z.strictObject({
  /** Its name on the band, e.g. "Buenos Aires truce". */
  name: textSchema('Name the truce, like "Buenos Aires truce".'),
  until: calendarDateSchema,
  /** What ended or will end it, with the milestones that say so. */
  why: textSchema('Say in a sentence what ended the truce or sets its end.'),
});

const fields = {
  id: idSchema,
  /** What happened, as a sentence without a full stop. */
  title: textSchema('Add a title that says what happened.').max(110, { error: 'Shorten the title to 110 characters.' }),
  /** When it happened, as precise as the source and no more. */
  date: calendarDateSchema,
  /** Last day of a period. Leave out for a single day. */
  until: calendarDateSchema.optional(),
  kind: z.enum(wordsOf(milestoneKinds), { error: `Choose a kind: ${oneOf(milestoneKinds)}.` }),
  actor: z.enum(wordsOf(actors), { error: `Say who acted: ${oneOf(actors)}.` }),
  /** Few words for the mark on the drawing, where the title is long. */
  label: z.string().max(44, { error: 'Shorten the label to 44 characters.' }).optional(),
  /** For tariffs: whether this raises them, cuts, pauses or delays them, or keeps them as they are. */
  direction: z
    .enum(['up', 'down', 'unchanged'], {
      error:
        'Write direction as up (raised or threatened), down (cut, paused or delayed) or unchanged (kept in force).',
    })
    .optional(),
  summary: textSchema('Add a summary of one to three sentences.'),
  /** 1: the turning points, labelled first. 2: main steps. 3: the rest. */
  significance: z.union([z.literal(1), z.literal(2), z.literal(3)], {
    error: 'Write significance as 1 (turning point), 2 (main step) or 3.',
  }),
  location: z.string().optional(),
  /** For talks: which round, and by whose count. */
  talks_round: z.string({ error: 'Put the round in quotes, like "13".' }).optional(),
  /** For a truce: the band drawn through both lanes. */
  truce: truceSchema.optional(),
  /** Rules this step concerns. */
  related: z.array(relatedSchema).default([]),
  ...proofFields,
  note: z.string().optional(),
};

/** One step of the trade war or the talks. A file of its own in content/milestones/. */
export const milestoneSchema = z
  .strictObject(fields)
  .refine((milestone) => !milestone.until || endsAfter(milestone.until, milestone.date), {
    path: ['until'],
    error: 'The period ends before it starts. Swap "date" and "until", or remove "until".',
    when: ({ value }) => hasFields(value) && areDates(value.date, value.until),
  })
  .refine((milestone) => !milestone.truce || endsAfter(milestone.truce.until, milestone.date), {
    path: ['truce', 'until'],
    error: 'The truce ends before it begins. It begins on the "date" of the milestone; check both.',
    when: ({ value }) => hasFields(value) && hasFields(value.truce) && areDates(value.date, value.truce.until),
  })
  .refine((milestone) => !milestone.kind.startsWith('tariff-') || milestone.direction !== undefined, {
    path: ['direction'],
    error:
      'A tariff needs its direction: up (raised or threatened), down (cut, paused or delayed) or unchanged (kept in force).',
    when: ({ value }) => hasFields(value) && typeof value.kind === 'string',
  })
  .check(namesFields(Object.keys(fields)));

/** Whether there is anything to compare: an empty file reads as null, and the schema itself says so. */
function hasFields(value: unknown): value is { date?: unknown; until?: unknown; kind?: unknown; truce?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** Whether comparing them cannot throw; what is wrong with a date has its own message. */
function areDates(first: unknown, last: unknown): boolean {
  return [first, last].every((day) => typeof day === 'string' && isCalendarDate(day));
}

/** Whether a period that ends with `last` leaves some time after `first` begins. */
function endsAfter(last: CalendarDate, first: CalendarDate): boolean {
  return utcExtent(last)[1] > utcExtent(first)[0];
}

export type Milestone = z.infer<typeof milestoneSchema>;
