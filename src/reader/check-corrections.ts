import { themes } from '../record/vocabulary.ts';
import { findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { ContentReading } from './read-content.ts';

/** Pages that show no single part of the record, and what was corrected on them. */
const PAGES = [
  '/',
  '/about/',
  '/articles/',
  '/data/',
  '/designations/',
  '/entities/',
  '/glossary/',
  '/method/',
  '/milestones/',
  '/people/',
  '/search/',
  '/sources/',
  '/teach/',
  '/teach/handouts/',
  '/themes/',
  '/timeline/',
  ...Object.keys(themes).map((theme) => `/themes/${theme}/`),
];
/** Pages of one part of the record each, which `about` names by its id. */
const OF_ONE = /^\/(articles|designations|milestones|entities|glossary|people)\/[^/]+\/$/;
/** One page a publisher; who they are follows from all sources together. */
const OF_PUBLISHER = /^\/sources\/[^/]+\/$/;

/** Corrections of pages that are not there, or that would not show them. */
export function checkCorrections({ corrections, lessons }: Pick<ContentReading, 'corrections' | 'lessons'>): Finding[] {
  const known = [...PAGES, ...lessons.flatMap(({ id }) => (id === undefined ? [] : [`/teach/${id}/`]))];
  return corrections.flatMap((item) => {
    const page = item.value?.page;
    if (page === undefined || known.includes(page) || OF_PUBLISHER.test(page)) return [];
    return [findingIn(item, ['page'], sayNoPlace(page, known), 'reference')];
  });
}

function sayNoPlace(page: string, known: readonly string[]): string {
  const [, list] = OF_ONE.exec(page) ?? [];
  if (list !== undefined)
    return `Found "${page}". A page about one part of the record shows a correction by its id: write it under "about", as "${list === 'glossary' ? 'terms' : list}".`;
  const meant = nearest(page, known);
  const remedy =
    meant === undefined ? 'Name a page that a reader can open, like "/method/".' : `Did you mean "${meant}"?`;
  return `No page at "${page}" shows corrections. ${remedy}`;
}
