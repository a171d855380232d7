import { readFileSync } from 'node:fs';
import { escapeHtml } from '../record/escape-html.ts';
import type { PlacedFinding } from './checked.ts';
import { countFindings, EDITOR_FRAME, findingsHtml, type Place } from './finding-html.ts';

/** Why a page cannot be shown, for the person who has just typed something. */
export interface BrokenPage {
  /** What the page would show, e.g. "this article". */
  readonly name: string;
  /** About what the page shows; else about whatever has to be mended. */
  readonly findings: readonly PlacedFinding[];
  readonly elsewhere: readonly PlacedFinding[];
}

const style = ['../styles/tokens.css', 'broken-page.css', 'finding-list.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('');

/** A whole page of plain words in place of one that cannot be made; it comes back by itself once the file is mended. */
export function brokenPageHtml({ name, findings, elsewhere }: BrokenPage, place: Place): string {
  const rest =
    elsewhere.length > 0
      ? `<p>Elsewhere: ${countFindings(elsewhere)}. <a href="${escapeHtml(place.base)}workshop/">See everything in the workshop</a>.</p>`
      : `<p><a href="${escapeHtml(place.base)}workshop/">The workshop</a></p>`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page cannot be shown yet</title><style>${style}</style><script type="module" src="/@vite/client"></script></head>
<body data-workshop><main><h1>This page cannot be shown yet</h1>
<p class="lead">The files behind ${escapeHtml(name)} have ${findings.length === 1 ? 'a slip' : 'slips'} in them. Nothing is lost: your text is in the file, as you left it. Mend what is said here and save, and the page comes back by itself.</p>
${findingsHtml(findings, place)}
${rest}</main><iframe name="${EDITOR_FRAME}" title="Opens an editor" hidden></iframe></body></html>`;
}
