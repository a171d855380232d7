import { spaceHan } from '../../src/record/han.ts';
import { escapeHtml, type SearchEntry } from './search-entry.ts';

/**
 * An entry as the HTML the engine reads.
 *
 * What names it stands in metadata fields, each with a weight of its own in the browser (src/finder/ranking.ts);
 * the body holds its words only, so that an excerpt never repeats the title.
 */
export function toIndexedHtml({ title, context, names, isKnown, chinese, html }: SearchEntry): string {
  const meta = { title, context, chinese: chinese ?? '', names: names.map(spaceHan).join(' ; ') };
  const known = isKnown ? [title, ...names].map(spaceHan).join(' ; ') : '';
  const fields = Object.entries({ ...meta, known })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<p data-pagefind-ignore data-pagefind-meta="${name}">${escapeHtml(value)}</p>`);
  return `<html lang="en"><body>${fields.join('')}<div>${spaceHan(html)}</div></body></html>`;
}
