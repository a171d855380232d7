/** One page of every kind, by the address it promises to keep. */
export const kindsOfPage = {
  home: '/',
  timeline: '/timeline/',
  articles: '/articles/',
  article: '/articles/twenty-eight-names/',
  designation: '/designations/2019-10-09-xinjiang-surveillance/',
  'designation not yet researched': '/designations/2012-09-19-77-fr-58006/',
  milestone: '/milestones/2019-10-10-talks-round-13/',
  entity: '/entities/hangzhou-hikvision-digital-technology/',
  rules: '/designations/',
  milestones: '/milestones/',
  entities: '/entities/',
  search: '/search/',
  glossary: '/glossary/',
  term: '/glossary/entity-list/',
  people: '/people/',
  person: '/people/liu-he/',
  themes: '/themes/',
  theme: '/themes/human-rights/',
  'theme not researched': '/themes/not-researched/',
  sources: '/sources/',
  publisher: '/sources/bis/',
  corrections: '/corrections/',
  data: '/data/',
  about: '/about/',
  method: '/method/',
  handouts: '/teach/handouts/',
  'handout, timeline': '/teach/handouts/timeline/first-trade-war/',
  'handout, order': '/teach/handouts/order/first-trade-war/',
  'handout, key': '/teach/handouts/order/first-trade-war/key/',
  'handout, vocabulary': '/teach/handouts/vocabulary/',
  'handout, matching': '/teach/handouts/vocabulary/match/',
  'not found': '/404.html',
} as const;

export const pages = Object.entries(kindsOfPage);

/** Kinds of page that are read, and run nothing. The article here walks through steps; one without runs nothing either. */
export const quietKinds: readonly string[] = [
  'designation',
  'designation not yet researched',
  'milestone',
  'entity',
  'term',
  'person',
  'theme',
  'theme not researched',
  'publisher',
  'handouts',
  'handout, timeline',
  'handout, order',
  'handout, key',
  'handout, vocabulary',
  'handout, matching',
  'not found',
];

/** Where the second server has the same site, under a sub-path. */
export const SUB_PATH_SITE = `http://localhost:${Number(process.env['E2E_PORTS'] ?? 4381) + 1}/list/`;
