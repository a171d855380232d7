import { paragraphs, type SearchEntry } from './search-entry.ts';

/** A built page, as read from dist/. */
export interface BuiltPage {
  /** From the site's root, e.g. "/articles/twenty-eight-names/". */
  readonly path: string;
  readonly html: string;
}

/** What a build writes for letters that HTML needs itself. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Pages that repeat the record: found by what their head says, so that they do not outdo what they list. */
const INDEXES = /^\/((timeline|articles|designations|milestones|entities|themes|glossary|people|sources|search)\/)?$/;
/** Pages of one fact, which the record itself puts into the index, and further pages of a list. */
const FACTS = /^\/(designations|milestones|entities|themes|glossary|people)\/./;

/** The student sheet of a lesson, which the lesson itself leads to. */
const SHEETS = /^\/teach\/[^/]+\/sheet\/$/;

/** What makes up no part of a page's words: navigation, drawings, lists of sources, how to cite, explanations that open. */
export const NOT_PROSE = [
  'h1',
  'nav',
  'svg',
  'form',
  'script',
  '[popover]',
  '[data-timeline]',
  '.source-list',
  '.cite',
  '[data-cite-this]',
  '[data-share]',
  '#in-the-record',
  '[data-about]',
  '.visually-hidden',
];

/**
 * A page of prose, or an index, as an entry of the search.
 *
 * @returns nothing for a page of one fact, a student sheet, and for one that search engines are asked to leave out
 */
export function pageEntry({ path, html }: BuiltPage): SearchEntry | undefined {
  if (FACTS.test(path) || SHEETS.test(path) || /<meta name="robots" content="noindex[",]/.test(html)) return undefined;
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1];
  if (!title || main === undefined) return undefined;
  const description = textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const isIndex = INDEXES.test(path);
  return {
    path,
    title: path === '/' ? textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? title) : title,
    context: '',
    names: [],
    isKnown: false,
    html: isIndex ? paragraphs(description) : main,
  };
}

/** The text of a piece of HTML. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
