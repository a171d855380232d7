/** The closed lists of words the record uses, each with the label readers see. One place, so that marks, pages and messages agree. */

export const themes = {
  'human-rights': 'Human rights',
  surveillance: 'Surveillance technology',
  'telecom-huawei': 'Telecoms and Huawei',
  semiconductors: 'Semiconductors',
  supercomputing: 'Supercomputing',
  quantum: 'Quantum technology',
  biotech: 'Biotechnology',
  'military-modernisation': 'Military modernisation',
  'nuclear-missile': 'Nuclear and missile programmes',
  'south-china-sea': 'South China Sea',
  'iran-russia-diversion': 'Diversion to Iran and Russia',
  other: 'Other grounds',
  'not-researched': 'Not yet researched',
} as const;
export type Theme = keyof typeof themes;

export const actions = {
  addition: 'Addition to the list',
  removal: 'Removal from the list',
  modification: 'Change to entries',
  'general-license': 'Temporary general licence',
  rule: 'Change of the rules',
} as const;

export const actors = {
  US: 'United States',
  CN: 'China',
  both: 'Both governments',
  other: 'Courts and others',
} as const;
export type Actor = keyof typeof actors;

export const milestoneKinds = {
  talks: 'Talks',
  agreement: 'Agreement',
  truce: 'Truce',
  'tariff-us': 'US tariff',
  'tariff-china': 'Chinese tariff',
  'export-control-us': 'US export control',
  'export-control-china': 'Chinese export control',
  'sanctions-list-china': 'Chinese company list',
  'investment-restriction': 'Investment restriction',
  visa: 'Visa restriction',
  legislation: 'Legislation',
  court: 'Court ruling',
  statement: 'Statement',
  other: 'Other step',
} as const;
export type MilestoneKind = keyof typeof milestoneKinds;

export const confidences = { high: 'Confirmed', medium: 'Partly confirmed', low: 'Not yet confirmed' } as const;
export type Confidence = keyof typeof confidences;

/** How the number of organisations was arrived at. */
export const countBases = {
  rule: 'stated in the rule',
  press: 'stated in reports on the rule',
  list: 'counted on the list as it stands, so a floor',
} as const;
export type CountBasis = keyof typeof countBases;

/** The words of a vocabulary, for `z.enum`. */
export function wordsOf<Word extends string>(vocabulary: Readonly<Record<Word, string>>): [Word, ...Word[]] {
  return Object.keys(vocabulary) as [Word, ...Word[]];
}

/** "a, b or c": how a message lists what may be written. */
export function oneOf(vocabulary: Readonly<Record<string, string>>): string {
  const words = Object.keys(vocabulary);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The parts in which articles are listed, in this order. */
export const articleParts = {
  start: 'Start here',
  list: 'The List',
  talks: 'The Talks',
  reading: 'For careful readers',
} as const;
export type ArticlePart = keyof typeof articleParts;

/** Whose words a lesson sets side by side. */
export const viewSides = { US: 'US government', CN: 'Chinese government', other: 'Others' } as const;
export type ViewSide = keyof typeof viewSides;

/** What a lesson may be aligned to, in the order in which the page has them. */
export const frameworks = {
  c3: 'C3 Framework',
  ncss: 'NCSS themes',
  'common-core': 'Common Core literacy',
  ap: 'Advanced Placement',
  ib: 'International Baccalaureate',
  state: 'State standards',
  other: 'Other curricula',
} as const;
export type Framework = keyof typeof frameworks;
