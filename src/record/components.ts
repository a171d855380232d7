/**
 * The components an author may write in the body of an article, as data: the check reads them here.
 * How each looks and an example of it: docs/for-editors/05-components.md.
 */

/** What an attribute holds, and so what it is checked against. Plural words hold several ids, separated by spaces. */
export type AttributeKind =
  | 'sources'
  | 'source'
  | 'figure'
  | 'designation'
  | 'event'
  | 'events'
  /** Two to twelve events to walk through. */
  | 'steps'
  | 'term'
  | 'person'
  | 'entity'
  | 'themes'
  | 'lane'
  | 'date'
  | 'sort'
  | 'chance-number'
  | 'chance-question'
  | 'chance-model'
  | 'split'
  | 'text'
  /** The name of a file in content/pictures/. */
  | 'picture'
  /** What a picture shows, for whoever cannot see it. */
  | 'alt'
  /** A whole number of ruled lines. */
  | 'lines'
  /** Stands alone, without a value: `words`. */
  | 'flag';

export interface AttributeRule {
  readonly holds: AttributeKind;
  readonly required: boolean;
}

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether text stands between `<Name>` and `</Name>`. */
  readonly text: 'none' | 'optional' | 'required';
}

/** What the additions may be split by: a column a year, or a bar a theme. */
export const splits = ['year', 'theme'] as const;
export type Split = (typeof splits)[number];

/** Which lane a cut of the timeline shows, where it is one only; the words are those of the timeline's address. */
export const lanes = ['entity', 'trade'] as const;

/** How many events an author may let readers walk through. */
export const stepsAllowed = { fewest: 2, most: 12 } as const;

const required = (holds: AttributeKind): AttributeRule => ({ holds, required: true });
const optional = (holds: AttributeKind): AttributeRule => ({ holds, required: false });

export const components: Readonly<Record<string, ComponentRule>> = {
  Cite: { attributes: { of: required('sources') }, text: 'none' },
  Figure: {
    attributes: {
      of: required('figure'),
      in: optional('designation'),
      from: optional('date'),
      to: optional('date'),
      theme: optional('themes'),
      event: optional('event'),
      and: optional('event'),
      footnote: optional('text'),
      words: optional('flag'),
    },
    text: 'none',
  },
  Ours: { attributes: { because: required('text') }, text: 'none' },
  Names: { attributes: { in: required('designation'), sort: optional('sort') }, text: 'none' },
  Timeline: {
    attributes: {
      from: required('date'),
      to: required('date'),
      lanes: optional('lane'),
      theme: optional('themes'),
      org: optional('entity'),
      highlight: optional('events'),
      title: optional('text'),
    },
    text: 'none',
  },
  Steps: {
    attributes: {
      events: optional('steps'),
      from: optional('date'),
      to: optional('date'),
      title: optional('text'),
    },
    text: 'none',
  },
  AdditionsChart: { attributes: { by: required('split') }, text: 'none' },
  TariffRates: { attributes: {}, text: 'none' },
  NearestTalks: { attributes: {}, text: 'none' },
  ChanceOfNearness: { attributes: {}, text: 'none' },
  Chance: {
    attributes: {
      of: required('chance-number'),
      question: optional('chance-question'),
      model: optional('chance-model'),
      words: optional('flag'),
    },
    text: 'none',
  },
  Event: { attributes: { id: required('event') }, text: 'optional' },
  Term: { attributes: { id: required('term') }, text: 'optional' },
  Person: { attributes: { id: required('person') }, text: 'optional' },
  Picture: {
    attributes: {
      file: required('picture'),
      alt: required('alt'),
      credit: required('text'),
      licence: required('text'),
    },
    text: 'optional',
  },
  Quote: { attributes: { by: required('text'), of: required('source'), on: optional('text') }, text: 'required' },
};

/** How many ruled lines a student sheet may have in one place. */
export const linesAllowed = { fewest: 1, most: 20 } as const;

/** What does not belong into a lesson: it has one cut, which is drawn as its chart. */
const NOT_IN_LESSONS = new Set(['Timeline', 'Steps']);

/** The components of how a lesson runs. */
export const lessonComponents: Readonly<Record<string, ComponentRule>> = Object.fromEntries(
  Object.entries(components).filter(([name]) => !NOT_IN_LESSONS.has(name)),
);

/** The components of a student sheet and of teacher notes. */
export const sheetComponents: Readonly<Record<string, ComponentRule>> = {
  ...lessonComponents,
  Lines: { attributes: { count: required('lines') }, text: 'none' },
  Chart: { attributes: {}, text: 'none' },
  Views: { attributes: {}, text: 'none' },
};

/** HTML tags an author may write, each with the attributes it may carry. Everything else has a Markdown form. */
export const htmlTags: Readonly<Record<string, readonly string[]>> = {
  sub: [],
  sup: [],
  br: [],
  abbr: ['title', 'lang'],
  cite: ['lang'],
  small: [],
  em: ['lang'],
  strong: [],
  details: ['open'],
  summary: [],
};
