import { formatDate } from '../record/format-date.ts';
import type { Source } from '../record/source.ts';
import { escapeHtml } from '../record/escape-html.ts';

/** The list of sources at the end of an article in the feed, numbered as its marks are. */
export function feedSources(sources: readonly Source[]): string {
  const items = sources.map(({ title, url, publisher, date }) => {
    const imprint = [publisher, date && formatDate(date)].filter(Boolean).join(', ');
    return `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(imprint)}</li>`;
  });
  return `<h2>Sources</h2><ol>${items.join('')}</ol>`;
}
