/** What each component is for, and what each attribute holds, in the words of the people who write. */
import { chanceQuestions } from './chance-answers.ts';
import { chanceNumbers } from './chance-number.ts';
import { type AttributeKind, lanes, linesAllowed, splits, stepsAllowed } from './components.ts';
import { figureNames, figuresOfOneDesignation } from './figures.ts';
import { chanceModels } from './nearness-by-chance.ts';
import { remarksSchema } from './remarks.ts';
import { themes, wordsOf } from './vocabulary.ts';

/** One sentence a component, by its name. */
export const componentWords: Readonly<Record<string, string>> = {
  Cite: 'A small number that leads to the list of sources.',
  Figure: 'A number worked out from the record when the site is built.',
  Ours: 'Says why a passage needs no source mark. Readers see nothing of it.',
  Names: 'The entries one rule added, by name.',
  Timeline: 'A part of the timeline: the drawing of some months, and the weightiest of its events as a list.',
  Steps: 'Events one by one, oldest first, each with a small drawing of the days around it.',
  AdditionsChart: 'A chart of the organisations that rules added to the list, by year or by theme.',
  TariffRates: 'The average tariffs of both sides over time, with every figure and its source.',
  NearestTalks: 'Every rule by the time between it and the nearest talks, agreement or truce.',
  ChanceOfNearness: 'Whether rules fell nearer to talks than chance would have it.',
  Chance: 'A number of the test of nearness, worked out when the site is built.',
  Event: 'A link to the page of a rule or a milestone.',
  Term: 'A word of the glossary, with its explanation a tap away.',
  Person: 'A name, with the person’s offices a tap away.',
  Picture: 'A photograph, a map or a document as a picture, with its caption and its credit.',
  Quote: 'A quotation set off from the text, with who said it and where it can be read.',
  Lines: 'Ruled lines for students to write on.',
  Chart: 'The part of the timeline that the head of the lesson names.',
  Views: 'What each side says, from the head of the lesson, side by side.',
};

/** What an attribute holds, by its kind. */
export const attributeWords: Readonly<Record<AttributeKind, string>> = {
  sources: 'the id of a source in the head, or several with spaces between',
  source: 'the id of one source in the head',
  figure: 'the name of a figure',
  designation: 'the id of a rule, which is the name of its file in content/designations/',
  event: 'the id of a rule or a milestone',
  events: 'ids of rules and milestones, with spaces between',
  steps: `ids of ${stepsAllowed.fewest} to ${stepsAllowed.most} rules and milestones, with spaces between`,
  term: 'the id of a term in content/glossary.yaml',
  person: 'the id of a person in content/people.yaml',
  entity: 'the id of an entry of the list, which is the last part of its page’s address',
  themes: 'one theme, or several with spaces between',
  lane: 'one of the two lanes; both are shown when it is left out',
  date: 'a day, a month or a year, like "2019-10-09", "2019-10" or "2019"',
  sort: 'a sort of body',
  'chance-number': 'a number of the test',
  'chance-question': 'the question, where it is asked otherwise',
  'chance-model': 'the way of taking chance',
  split: 'what the chart is split by',
  text: 'words',
  picture: 'the name of a file in content/pictures/',
  alt: 'what it shows, in a sentence, for whoever cannot see it',
  lines: `a whole number from ${linesAllowed.fewest} to ${linesAllowed.most}`,
  flag: 'nothing: it stands alone, without "=" and a value',
};

const choices: Partial<Readonly<Record<AttributeKind, readonly string[]>>> = {
  figure: figureNames,
  themes: wordsOf(themes),
  lane: lanes,
  sort: remarksSchema.shape.sort.options,
  'chance-number': chanceNumbers,
  'chance-question': Object.keys(chanceQuestions),
  'chance-model': Object.keys(chanceModels),
  split: splits,
};

/** The words an attribute of this kind may hold, where they are few and fixed; else none. */
export function choicesOf(kind: AttributeKind): readonly string[] {
  return choices[kind] ?? [];
}

/** What has to be said of one attribute besides, by component and attribute: "Figure in". */
export const attributeNotes: Readonly<Record<string, string>> = {
  'Figure in': `Needed for ${figuresOfOneDesignation.join(', ')}.`,
  'Figure event': 'Needed for days-between, with "and".',
  'Figure and': 'Needed for days-between: the other event.',
  'Figure footnote': 'Needed for entries-with-footnote: the number of a footnote of the list.',
  'Figure from': 'Only rules of this time count, both ends included.',
  'Figure theme': 'Only rules of these main themes count.',
  'Timeline org': 'Rules that name it are set off.',
  'Timeline highlight': 'These are set off, and the others step back.',
  'Steps events': 'Either these, or "from" and "to".',
  'Steps from': 'The first day of a window, in place of "events".',
  'Picture credit': 'Who made it, and for whom.',
  'Picture licence': 'Under what terms it is shown, like “Public domain”.',
  'Quote by': 'Who said it, with the office.',
  'Quote on': 'When, in words.',
  'Ours because': 'The reason, for those who edit after you.',
};
