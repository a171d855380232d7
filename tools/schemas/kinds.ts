import type { z } from 'zod';
import { articleSchema } from '../../src/record/article.ts';
import { correctionSchema } from '../../src/record/corrections.ts';
import { designationSchema } from '../../src/record/designation.ts';
import { lessonSchema } from '../../src/record/lesson.ts';
import { milestoneSchema } from '../../src/record/milestone.ts';
import { personSchema } from '../../src/record/person.ts';
import { remarksSchema } from '../../src/record/remarks.ts';
import { tariffRateSchema } from '../../src/record/tariff-rates.ts';
import { termSchema } from '../../src/record/term.ts';
import type { JsonSchema } from './make-schema.ts';

/** Where a group of fields is explained: a page of docs/for-editors/, and a heading on it. */
export interface FieldTable {
  readonly page: string;
  readonly heading: string;
}

/** One kind of file that editors write. */
export interface Kind {
  /** Also the name of the schema's file. */
  readonly name: string;
  /** What one file of this kind is, as a hover begins. */
  readonly title: string;
  /** The files, from the project's folder. */
  readonly files: string;
  /** Whether a file is one record, a list of records, or a text whose head is one. */
  readonly holds: 'record' | 'list' | 'head';
  readonly schema: z.ZodType;
  /** The tables by the group of fields they explain; "" for those of the record itself. */
  readonly tables: Readonly<Record<string, readonly FieldTable[]>>;
  /** What the schema in src/record/ says in a refinement, which zod does not translate. */
  readonly also?: JsonSchema;
}

const under = (page: string, heading: string): readonly FieldTable[] => [{ page, heading }];
const OTHER = '13-the-other-fields.md';
const LESSON = '09-add-a-lesson.md';
const ARTICLE = '10-an-article-field-by-field.md';
const SOURCE = under('06-sources-and-confidence.md', 'A source');
const ABOUT = under(OTHER, 'What an article or a correction is about');

const sourceOrEvent: JsonSchema = { oneOf: [{ required: ['source'] }, { required: ['event'] }] };
const filled = (list: string): JsonSchema => ({ properties: { [list]: { minItems: 1 } }, required: [list] });

export const kinds: readonly Kind[] = [
  {
    name: 'designation',
    title: 'A designation',
    files: 'content/designations/*.yaml',
    holds: 'record',
    schema: designationSchema,
    tables: { '': under('02-add-a-designation.md', 'Field by field'), sources: SOURCE },
  },
  {
    name: 'milestone',
    title: 'A milestone',
    files: 'content/milestones/*.yaml',
    holds: 'record',
    schema: milestoneSchema,
    tables: {
      '': under('03-add-a-milestone.md', 'Field by field'),
      truce: under(OTHER, 'The truce of a milestone'),
      related: under(OTHER, 'A rule that a milestone concerns'),
      'related.source': SOURCE,
      sources: SOURCE,
    },
    also: {
      if: { properties: { kind: { pattern: '^tariff-' } }, required: ['kind'] },
      then: { required: ['direction'] },
    },
  },
  {
    name: 'remarks',
    title: 'A remark on an organisation',
    files: 'content/entity-list/remarks/*.yaml',
    holds: 'record',
    schema: remarksSchema,
    tables: {
      '': under(OTHER, 'A remark on an organisation'),
      events: under(OTHER, 'What happened to it'),
      'events.sources': SOURCE,
      sources: SOURCE,
    },
  },
  {
    name: 'glossary',
    title: 'The glossary',
    files: 'content/glossary.yaml',
    holds: 'list',
    schema: termSchema,
    tables: { '': under(OTHER, 'A term'), source: [...SOURCE, ...under(OTHER, 'The source of a term')] },
  },
  {
    name: 'people',
    title: 'The people',
    files: 'content/people.yaml',
    holds: 'list',
    schema: personSchema,
    tables: { '': under(OTHER, 'A person'), roles: under(OTHER, 'A role'), sources: SOURCE },
  },
  {
    name: 'corrections',
    title: 'The log of corrections',
    files: 'content/corrections.yaml',
    holds: 'list',
    schema: correctionSchema,
    tables: { '': under('04-correct-a-mistake.md', '2 Say so'), about: ABOUT, source: SOURCE },
    also: {
      anyOf: [
        { required: ['page'] },
        {
          properties: {
            about: {
              anyOf: ['designations', 'milestones', 'entities', 'terms', 'people', 'articles'].map(filled),
            },
          },
          required: ['about'],
        },
      ],
    },
  },
  {
    name: 'tariff-rates',
    title: 'The tariff rates',
    files: 'content/tariff-rates.yaml',
    holds: 'list',
    schema: tariffRateSchema,
    tables: { '': under('05-components.md', 'TariffRates'), sources: SOURCE },
    also: { anyOf: [{ required: ['us'] }, { required: ['china'] }] },
  },
  {
    name: 'articles',
    title: 'The head of an article',
    files: 'content/articles/*.mdx',
    holds: 'head',
    schema: articleSchema,
    tables: {
      '': under(ARTICLE, 'The head, field by field'),
      claims: under(OTHER, 'A claim that an article checks'),
      about: ABOUT,
      sources: SOURCE,
    },
  },
  {
    name: 'lessons',
    title: 'The head of a lesson',
    files: 'content/lessons/*.mdx',
    holds: 'head',
    schema: lessonSchema,
    tables: {
      '': under(LESSON, 'The head, field by field'),
      primary_source: under(OTHER, 'The document students read'),
      cut: under(LESSON, 'The cut'),
      views: under(LESSON, 'A view'),
      alignments: under(LESSON, 'An alignment'),
      changes: under(OTHER, 'A change of a lesson'),
      sources: SOURCE,
    },
    also: { allOf: [{ properties: { primary_source: sourceOrEvent, views: { items: sourceOrEvent } } }] },
  },
];
