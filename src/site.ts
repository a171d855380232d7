/** What the site calls itself, where it lives and what it links to. */
export const site = {
  name: 'The List and the Talks',
  description:
    'The US Entity List, the Chinese organisations on it, and the trade talks beside it, from 1997 to today. Every claim leads to its source.',
  language: 'en-GB',
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
} as const;

export const navigation = [
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Articles', path: '/articles/' },
  { label: 'Entities', path: '/entities/' },
  { label: 'Rules', path: '/designations/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Data', path: '/data/' },
  { label: 'Teach', path: '/teach/' },
] as const;

/** Every index of the site, as the foot of each page has it. */
export const sections = [
  {
    name: 'The story',
    pages: [
      { label: 'Home', path: '/' },
      { label: 'Timeline', path: '/timeline/' },
      { label: 'Articles', path: '/articles/' },
      { label: 'Glossary', path: '/glossary/' },
      { label: 'People', path: '/people/' },
    ],
  },
  {
    name: 'The record',
    pages: [
      { label: 'Entities', path: '/entities/' },
      { label: 'Entity List rules', path: '/designations/' },
      { label: 'Milestones', path: '/milestones/' },
      { label: 'Themes', path: '/themes/' },
      { label: 'Sources', path: '/sources/' },
      { label: 'Data', path: '/data/' },
    ],
  },
  {
    name: 'This site',
    pages: [
      { label: 'About', path: '/about/' },
      { label: 'Teach', path: '/teach/' },
      { label: 'Method', path: '/method/' },
      { label: 'Corrections', path: '/corrections/' },
      { label: 'Search', path: '/search/' },
      { label: 'Feed of articles', path: '/feed.xml' },
      { label: 'Feed of the record', path: '/updates.xml' },
    ],
  },
] as const;

/**
 * The address of a page under the site's base path.
 *
 * @param path - from the site's root, with a leading slash, e.g. "/timeline/#e-2019-10-09-xinjiang-28"
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The whole address of a page, for feeds and canonical links. */
export function absoluteHref(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
