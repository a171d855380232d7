import { readFileSync } from 'node:fs';
import { escapeHtml } from '../record/escape-html.ts';
import { EDITOR_FRAME, type Place } from './finding-html.ts';

const style = ['../styles/tokens.css', 'plain-page.css', 'finding-list.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('');

/**
 * A page that the dev server writes itself, without the site's templates: it stands where these cannot be used.
 *
 * @param body - HTML
 * @param isFollowing - whether it comes anew when a file is saved; not where somebody types
 */
export function plainPage(title: string, body: string, place: Place, isFollowing: boolean): string {
  const follow = isFollowing ? '<script type="module" src="/@vite/client"></script>' : '';
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} · Workshop</title>
<link rel="icon" href="${escapeHtml(place.base)}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(place.base)}src/styles/fonts.css"><style>${style}</style>${follow}</head>
<body data-workshop><main><nav aria-label="You are here"><a href="${escapeHtml(place.base)}">The List and the Talks</a> / <a href="${escapeHtml(place.base)}workshop/">Workshop</a></nav>
<h1>${escapeHtml(title)}</h1>
${body}</main><iframe name="${EDITOR_FRAME}" title="Opens an editor" hidden></iframe></body></html>`;
}
