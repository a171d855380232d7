import { formatDate } from '../record/format-date.ts';
import type { Source } from '../record/source.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that means itself in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The list of sources at the end of an article in the feed, numbered as its marks are. */
export function feedSources(sources: readonly Source[]): string {
  const items = sources.map(({ title, url, publisher, date }) => {
    const imprint = [publisher, date && formatDate(date)].filter(Boolean).join(', ');
    return `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(imprint)}</li>`;
  });
  return `<h2>Sources</h2><ol>${items.join('')}</ol>`;
}
