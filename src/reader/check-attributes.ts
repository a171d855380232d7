import { isCalendarDate } from '../record/calendar-date.ts';
import { type AttributeRule, lanes, linesAllowed, splits, stepsAllowed } from '../record/components.ts';
import { chanceQuestions } from '../record/chance-answers.ts';
import { chanceNumbers } from '../record/chance-number.ts';
import { figureNames } from '../record/figures.ts';
import { chanceModels } from '../record/nearness-by-chance.ts';
import type { KnownIds } from '../record/references.ts';
import { themes } from '../record/vocabulary.ts';
import { sayUnknown } from './check-references.ts';
import { listWords, nearest } from './nearest.ts';
import type { WrittenAttribute } from './parse-body.ts';

/** What the attributes of an article may name. */
export interface NamedThings {
  readonly known: KnownIds;
  /** Ids of the article's own sources. */
  readonly sources: ReadonlySet<string>;
}

const SORTS = ['company', 'public-security', 'other'];

/** @returns messages about the value of one attribute, none when it is right */
export function checkValue(
  { value }: WrittenAttribute,
  { holds }: AttributeRule,
  { known, sources }: NamedThings,
): string[] {
  if (holds === 'flag') return value === null ? [] : ['This stands alone, without "=" and a value.'];
  if (value === null || value.trim() === '') return ['Write a value in quotation marks after "=".'];
  const ids = value.split(/\s+/).filter(Boolean);
  switch (holds) {
    case 'sources':
      return ids.some(hasComma) ? [COMMAS] : ids.flatMap((id) => unknownSource(id, sources));
    case 'source':
      return ids.length > 1 ? [`Name one source here; found ${ids.length}.`] : unknownSource(value, sources);
    case 'figure':
      return oneOfWords('figure', value, figureNames);
    case 'chance-number':
      return oneOfWords('number of the test', value, chanceNumbers);
    case 'chance-question':
      return oneOfWords('question', value, Object.keys(chanceQuestions));
    case 'chance-model':
      return oneOfWords('model of chance', value, Object.keys(chanceModels));
    case 'sort':
      return oneOfWords('sort', value, SORTS);
    case 'split':
      return oneOfWords('chart by', value, splits);
    case 'designation':
      return known.designations.has(value) ? [] : [sayUnknown('designations', value, known.designations)];
    case 'event':
      return unknownEvent(value, known);
    case 'events':
      return ids.some(hasComma) ? [COMMAS] : ids.flatMap((id) => unknownEvent(id, known));
    case 'steps':
      return ids.some(hasComma) ? [COMMAS] : [...ids.flatMap((id) => unknownEvent(id, known)), ...slipsInSteps(ids)];
    case 'entity':
      return known.entities.has(value) ? [] : [sayUnknown('entities', value, known.entities)];
    case 'themes':
      return ids.some(hasComma)
        ? ['Put a space between two words, and no comma.']
        : ids.flatMap((id) => oneOfWords('theme', id, Object.keys(themes)));
    case 'lane':
      return oneOfWords('lane', value, lanes);
    case 'term':
      return known.terms.has(value) ? [] : [sayUnknown('terms', value, known.terms)];
    case 'person':
      return known.people.has(value) ? [] : [sayUnknown('people', value, known.people)];
    case 'date':
      return isCalendarDate(value)
        ? []
        : [`Found "${value}". Write the date as "2022-10-07", "2022-10" or "2022", a day that exists.`];
    case 'lines':
      return isNumberOfLines(value) ? [] : [`Found "${value}". ${LINES}`];
    case 'text':
    // Pictures and their words are looked at together, in src/advice/check-pictures.ts.
    case 'picture':
    case 'alt':
      return [];
  }
}

/** How an attribute is written, for a message about one that is missing: `of="…", the id of a term`. */
export function exampleOf(name: string, { holds }: AttributeRule): string {
  const example: Partial<Record<AttributeRule['holds'], string>> = {
    sources: 'the id of a source in the head, or several with spaces between',
    source: 'the id of a source in the head',
    figure: `one of ${listWords(figureNames)}`,
    split: listWords(splits),
    date: 'a date like "2019-10"',
    text: 'words in quotation marks',
    picture: 'the name of a file in content/pictures/, like file="signing.jpg"',
    alt: 'what the picture shows, in a sentence',
    lines: 'how many, like count="4"',
    designation: 'the id of a designation',
    event: 'the id of a designation or milestone',
    steps: `the ids of ${stepsAllowed.fewest} to ${stepsAllowed.most} designations and milestones, with spaces between`,
    term: 'the id of a term in content/glossary.yaml',
    person: 'the id of a person in content/people.yaml',
  };
  return `${name}="…", ${example[holds] ?? 'the id'}`;
}

/** Steps that are too few or too many, or come twice. */
function slipsInSteps(ids: readonly string[]): string[] {
  const { fewest, most } = stepsAllowed;
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) return [`"${twice}" is named twice. Keep one of the two.`];
  if (ids.length < fewest || ids.length > most)
    return [`Found ${ids.length} event${ids.length === 1 ? '' : 's'}. Name ${fewest} to ${most}.`];
  return [];
}

const LINES = `Write how many lines, a whole number from ${linesAllowed.fewest} to ${linesAllowed.most}.`;

function isNumberOfLines(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) >= linesAllowed.fewest && Number(value) <= linesAllowed.most;
}

const COMMAS = 'Put a space between two ids, and no comma.';

function hasComma(id: string): boolean {
  return /[,;]/.test(id);
}

/** @returns a message where the head has no such source */
export function unknownSource(id: string, sources: ReadonlySet<string>): string[] {
  if (sources.has(id)) return [];
  const closest = nearest(id, sources);
  return [
    `The head has no source "${id}".${closest ? ` Closest: ${closest}.` : ''} Correct the id, or add the source to "sources" in the head.`,
  ];
}

/** @returns a message where the record has no such rule or milestone */
export function unknownEvent(id: string, { designations, milestones }: KnownIds): string[] {
  if (designations.has(id) || milestones.has(id)) return [];
  const closest = nearest(id, [...designations, ...milestones]);
  return [
    `There is no designation or milestone "${id}".${closest ? ` Closest: ${closest}.` : ''} Correct the id, or add the event.`,
  ];
}

function oneOfWords(noun: string, value: string, words: readonly string[]): string[] {
  if (words.includes(value)) return [];
  const meant = nearest(value, words);
  return [`There is no ${noun} "${value}". ${meant ? `Did you mean "${meant}"? ` : ''}Write ${listWords(words)}.`];
}
