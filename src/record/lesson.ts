import { z } from 'zod';
import { compareDates, isCalendarDate } from './calendar-date.ts';
import { calendarDateSchema, calendarDaySchema } from './calendar-date-schema.ts';
import { citedSourceSchema } from './article.ts';
import { lanes } from './components.ts';
import { idSchema, shortIdSchema, textSchema } from './event-fields.ts';
import { frameworks, oneOf, themes, viewSides, wordsOf } from './vocabulary.ts';

/** How long a lesson may take, in minutes. */
export const lessonLengths = [15, 45, 90] as const;

/** Pages of their own under /teach/, whose names no lesson may have. */
export const lessonNamesTaken: readonly string[] = ['handouts'];

const RANKED = 'Write the place in the list of lessons as a whole number, like 3.';
const C3_CODE = /^D[1-4]\.(?:(?:Civ|Eco|Geo|His)\.)?\d{1,2}\.(?:K-2|3-5|6-8|9-12)$/;

const question = (what: string) =>
  textSchema(what).regex(/\?$/, { error: 'Write it as a question, with a question mark at its end.' });

const list = <Item extends z.ZodType>(item: Item, fewest: number, most: number, what: string) =>
  z.array(item, { error: what }).min(fewest, { error: what }).max(most, { error: what });

const QUESTIONS = 'Write two to five supporting questions.';
const OBJECTIVES = 'Write two to five objectives.';
const VOCABULARY = 'Name three to ten terms of content/glossary.yaml by their ids.';
const VIEWS = 'Write two to six views: at least one of the US government and one of the Chinese government.';
const ARTICLES = 'Name one to five articles of this site by their ids.';
const ALIGNMENTS = 'Write one to eight alignments: framework, code and sense.';

const ONE_SOURCE =
  'Name one of the two: "source", the id of a source in the head, or "event", the id of a rule or milestone.';

/** Where words stand: a source of the lesson, or the first source of an event. */
const placeOfWords = { source: shortIdSchema.optional(), event: idSchema.optional() };
const namesOne = ({ source, event }: { source?: string | undefined; event?: string | undefined }) =>
  (source === undefined) !== (event === undefined);

const primarySourceSchema = z
  .strictObject({
    ...placeOfWords,
    /** What students look for in it. */
    look: textSchema('Say what students look for in the document.'),
  })
  .refine(namesOne, { error: ONE_SOURCE, path: ['source'] });

/** What one side says, in its own words. */
const viewSchema = z
  .strictObject({
    side: z.enum(wordsOf(viewSides), { error: `Write the side as ${oneOf(viewSides)}.` }),
    /** Who speaks, with the office held then. */
    who: textSchema('Say who speaks, with the office.'),
    says: textSchema('Give what was said.').max(400, { error: 'Shorten what was said to 400 characters.' }),
    ...placeOfWords,
  })
  .refine(namesOne, { error: ONE_SOURCE, path: ['source'] });
export type LessonView = z.infer<typeof viewSchema>;

/** The lesson's chart: a cut of the timeline. */
const cutSchema = z
  .strictObject({
    title: textSchema('Say what the drawing shows, with its time.').max(90, {
      error: 'Shorten the title of the drawing to 90 characters.',
    }),
    from: calendarDateSchema,
    to: calendarDateSchema,
    lanes: z.enum(lanes, { error: 'Write lanes as entity or trade, or leave it out for both.' }).optional(),
    theme: z.enum(wordsOf(themes), { error: `Write the theme as ${oneOf(themes)}.` }).optional(),
    /** Ids of events to set off. */
    highlight: z
      .array(idSchema, { error: 'List the ids of events to set off, each on a line of its own.' })
      .max(8, { error: 'Set off eight events at most.' })
      .default([]),
    look: textSchema('Say what students look for in the drawing.'),
  })
  // What is wrong with one of the dates has its own message.
  .refine(({ from, to }) => ![from, to].every(isCalendarDate) || compareDates(from, to) <= 0, {
    path: ['to'],
    error: 'The drawing ends before it begins. Swap "from" and "to".',
  });
export type LessonCut = z.infer<typeof cutSchema>;

const alignmentSchema = z
  .strictObject({
    framework: z.enum(wordsOf(frameworks), { error: `Write the framework as ${oneOf(frameworks)}.` }),
    code: textSchema('Add the code or topic, like "D2.Eco.15.9-12".'),
    /** What it asks for, in our own words. */
    sense: textSchema('Say in your own words what it asks for.'),
    note: textSchema('Write the note, or take the line out.').optional(),
  })
  .refine(({ framework, code }) => framework !== 'c3' || C3_CODE.test(code), {
    path: ['code'],
    error: 'Write a C3 code as "D2.Eco.15.9-12" or "D3.1.9-12": dimension, strand, number and grades.',
  });
export type Alignment = z.infer<typeof alignmentSchema>;

/** The head of a lesson in content/lessons/. */
export const lessonSchema = z.strictObject({
  title: textSchema('Add a title.').max(70, { error: 'Shorten the title to 70 characters.' }),
  /** What students do. */
  summary: textSchema('Say in one or two sentences what students do.').max(220, {
    error: 'Shorten the summary to 220 characters.',
  }),
  /** Its place in the list of lessons, the lower the earlier. */
  order: z.int({ error: RANKED }).min(1, { error: RANKED }),
  minutes: z.literal(lessonLengths, { error: 'Write the minutes as 15, 45 or 90.' }),
  /** US grades. */
  grades: z
    .string({ error: 'Write the grades in quotes, like "9-12".' })
    .regex(/^\d{1,2}-\d{1,2}$/, { error: 'Write the grades as "9-12", with a hyphen.' }),
  draft: z.boolean({ error: 'Write draft as true or false.' }).default(false),
  compelling_question: question('Add the question the lesson turns on.').max(120, {
    error: 'Shorten the question to 120 characters.',
  }),
  supporting_questions: list(question('Write each question as a sentence.'), 2, 5, QUESTIONS),
  /** In a student's words. */
  objectives: list(
    textSchema('Write each objective as a sentence.').regex(/^I can /, {
      error: 'Write the objective in a student’s words, beginning with "I can".',
    }),
    2,
    5,
    OBJECTIVES,
  ),
  vocabulary: list(shortIdSchema, 3, 10, VOCABULARY),
  primary_source: primarySourceSchema,
  cut: cutSchema,
  views: list(viewSchema, 2, 6, VIEWS).refine(
    (views) => ['US', 'CN'].every((side) => views.some((view) => view.side === side)),
    { error: VIEWS },
  ),
  /** Ids of articles to read with it. */
  articles: list(idSchema, 1, 5, ARTICLES),
  alignments: list(alignmentSchema, 1, 8, ALIGNMENTS),
  /** What a teacher should know before using it. */
  sensitive: textSchema('Say what a teacher should know before using it in a class.'),
  /** When somebody last went through the lesson and its sources. */
  reviewed: calendarDaySchema,
  changes: z
    .array(z.strictObject({ date: calendarDaySchema, what: textSchema('Say in a sentence what was changed.') }))
    .default([]),
  sources: list(citedSourceSchema, 1, 60, 'Name at least one source: id, title, publisher, url and date.'),
});
export type LessonHead = z.infer<typeof lessonSchema>;

/** A lesson's head with the id its file name gives. */
export interface Lesson extends LessonHead {
  readonly id: string;
}
