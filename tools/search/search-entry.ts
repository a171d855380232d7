/** One thing that can be found: an entry of the search index. */
export interface SearchEntry {
  /**
   * From the site's root, e.g. "/entities/yangtze-memory-technologies/". The browser puts the base path before it,
   * and reads off it what kind of thing was found.
   */
  readonly path: string;
  readonly title: string;
  /** One line that tells it from others: date, citation, city. */
  readonly context: string;
  /** Other names and numbers it is asked for by. Searched, not shown. */
  readonly names: readonly string[];
  /** Whether it is the one most readers mean by its name: then it comes before its namesakes. */
  readonly isKnown: boolean;
  /** Chinese name, shown beside the title. */
  readonly chinese?: string | undefined;
  /** Its words, as HTML; excerpts are cut from it, and headings with an id become places to go to. */
  readonly html: string;
}

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Sentences as paragraphs of their own; those that are not there are left out. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [`<p>${escapeHtml(text)}</p>`] : [])).join('');
}

/** The parts of a context line that are there. */
export function contextLine(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Text with a full stop, and not with two after "Ltd." */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
