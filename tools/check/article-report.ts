import type { TheRecord } from '../../src/record/record.ts';
import { isPrimary } from '../../src/record/publishers.ts';
import { countWords } from '../../src/record/reading-time.ts';
import type { ArticleItem } from '../../src/reader/read-article.ts';
import { readProse } from '../../src/reader/read-prose.ts';
import { gradeLimits } from '../../src/advice/check-grade.ts';
import { readingGrade } from '../../src/advice/reading-grade.ts';

/** What a newsroom asks of an article before it goes out. */
export interface ArticleReport {
  readonly id: string;
  readonly words: number;
  /** US school grade at which it is read with ease. */
  readonly grade: number;
  readonly sources: number;
  /** Of these, documents of those they speak of, in their own place or in a copy. */
  readonly primary: number;
  /** Events of the record the article names that are not of high confidence, as "id (confidence)". */
  readonly belowHigh: readonly string[];
  /** Numbers worked out from the record. */
  readonly figures: number;
  /** Drawings and steps made from the record. */
  readonly drawings: number;
}

/** What every article is held to. */
export const aims = { grade: gradeLimits.aim, highestGrade: gradeLimits.highest, primaryShare: 0.5 } as const;

const COMPUTED = new Set(['Figure', 'Chance']);
const DRAWINGS = new Set([
  'AdditionsChart',
  'ChanceOfNearness',
  'Names',
  'NearestTalks',
  'Steps',
  'TariffRates',
  'Timeline',
]);
const EVENT_ATTRIBUTES = new Set(['id', 'events', 'highlight', 'in', 'event', 'and']);

/** The report on one article; undefined where it could not be read to its end. */
export function reportArticle(article: ArticleItem, record: TheRecord): ArticleReport | undefined {
  const { value, body, id } = article;
  if (!value || !body.root || id === undefined) return undefined;
  const { tags } = body;
  return {
    id,
    words: countWords(body.text),
    grade: readingGrade(readProse(body.root)),
    sources: value.sources.length,
    primary: value.sources.filter(isPrimary).length,
    belowHigh: belowHigh(namedEvents(article), record),
    figures: tags.filter(({ name }) => COMPUTED.has(name)).length,
    drawings: tags.filter(({ name }) => DRAWINGS.has(name)).length,
  };
}

function namedEvents({ value, body }: ArticleItem): Set<string> {
  const inBody = body.tags.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => EVENT_ATTRIBUTES.has(name)).flatMap(({ value: ids }) => ids?.split(/\s+/) ?? []),
  );
  return new Set([...inBody, ...(value?.about.designations ?? []), ...(value?.about.milestones ?? [])]);
}

function belowHigh(ids: ReadonlySet<string>, { designations, milestones }: TheRecord): string[] {
  return [...designations, ...milestones]
    .filter(({ id, confidence }) => ids.has(id) && confidence !== 'high')
    .map(({ id, confidence }) => `${id} (${confidence})`);
}

/** The reports as a table, the events below high confidence, and what misses an aim. */
export function printReports(reports: readonly ArticleReport[]): string[] {
  const width = Math.max(7, ...reports.map(({ id }) => id.length));
  const row = (id: string, ...cells: string[]) =>
    [id.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' ').trimEnd();
  const named = reports.filter((report) => report.belowHigh.length > 0);
  const missed = reports.flatMap(missedAims);
  return [
    row('Article', 'words', 'grade', 'sources', 'primary', 'below', 'figures', 'drawings'),
    row('', '', '', '', '', 'high', '', ''),
    ...reports.map(({ id, words, grade, sources, primary, belowHigh: below, figures, drawings }) =>
      row(
        id,
        words.toLocaleString('en-GB'),
        grade.toFixed(1),
        String(sources),
        `${Math.round((primary / sources) * 100)} %`,
        String(below.length),
        String(figures),
        String(drawings),
      ),
    ),
    '',
    'Named in an article and of less than high confidence; say so where the text leans on them:',
    ...named.flatMap(({ id, belowHigh: below }) => [`  ${id}`, ...below.map((event) => `    ${event}`)]),
    '',
    ...(missed.length > 0
      ? missed
      : [`Every article reads at grade ${aims.highestGrade} or below, and half its sources or more are primary.`]),
  ];
}

/** The aims an article misses, each as a sentence. */
export function missedAims({ id, grade, sources, primary }: ArticleReport): string[] {
  return [
    ...(grade > aims.highestGrade
      ? [
          `${id} reads at grade ${grade.toFixed(1)}; the limit is ${aims.highestGrade}. Shorten its sentences, take plainer words.`,
        ]
      : []),
    ...(primary < sources * aims.primaryShare
      ? [
          `${id} has ${primary} primary sources of ${sources}; half is the least. Write "primary: true" where a source is the document itself in a copy, or find the document behind a report.`,
        ]
      : []),
  ];
}
