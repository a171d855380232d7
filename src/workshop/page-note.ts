import { readFileSync } from 'node:fs';
import { escapeHtml } from '../record/escape-html.ts';
import type { PlacedFinding } from './checked.ts';
import { countFindings, EDITOR_FRAME, findingsHtml, type Place } from './finding-html.ts';

/** What the workshop has to say on top of a page. */
export interface PageNote {
  /** What the page is, e.g. "this article"; undefined where it shows no part of content/ in particular. */
  readonly name: string | undefined;
  readonly isDraft: boolean;
  /** About what the page shows. */
  readonly findings: readonly PlacedFinding[];
  /** About everything else. */
  readonly elsewhere: readonly PlacedFinding[];
  /** Address of the page that shows this one as others will see it, where there is one. */
  readonly preview: string | undefined;
  /** The file behind the page, where it is one. */
  readonly file: string | undefined;
  /** Why nothing can be said, where the check came to no end. */
  readonly failure: string | undefined;
}

const style = ['page-note.css', 'finding-list.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('');
const script = readFileSync(new URL('./page-note.browser.js', import.meta.url), 'utf8');

/** Where the panel stays in sight, what a link or a key leads to comes to stand below it. */
const ROOM = '@media (width >= 60rem) and (height >= 36rem) { html { scroll-padding-block-start: 5rem } }';

/**
 * Ribbon and panel, to stand first in a page. They live in a shadow tree, so that neither the page's styles nor theirs
 * reach the other, and need script for nothing but to be put away.
 */
export function noteHtml(note: PageNote, place: Place): string {
  const { findings, isDraft } = note;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const digest = findings.map(({ line, message }) => `${line}${message}`).join('');
  const ribbon = isDraft
    ? '<p class="ribbon"><b>Draft:</b> not published until <code>draft: true</code> is taken out.</p>'
    : '';
  return `<workshop-note data-workshop data-digest="${escapeHtml(shorten(digest))}"><template shadowrootmode="open"><style>${style}</style>
<aside aria-label="Workshop: seen while editing only">${ribbon}
<details class="panel"${hasErrors ? ' open' : ''}><summary>${summaryOf(note)}</summary>
<div class="panel-body">${bodyOf(note, place)}</div></details>
</aside><iframe name="${EDITOR_FRAME}" title="Opens an editor" hidden></iframe></template></workshop-note><style data-workshop>${ROOM}</style><script data-workshop>${script}</script>`;
}

function summaryOf({ name, findings, elsewhere, failure }: PageNote): string {
  if (failure !== undefined) return '<b>The check did not finish</b>';
  const rest = elsewhere.length > 0 ? ` <span class="elsewhere">Elsewhere: ${countFindings(elsewhere)}</span>` : '';
  if (name === undefined) return `Check: ${elsewhere.length > 0 ? countFindings(elsewhere) : 'nothing to mend'}`;
  const of = name.replace(/^./, (letter) => letter.toUpperCase());
  return `<span>${escapeHtml(of)}: <b>${countFindings(findings)}</b></span>${rest}`;
}

function bodyOf(note: PageNote, place: Place): string {
  const { findings, preview, file, failure } = note;
  const ways = [
    preview && `<a href="${escapeHtml(place.base + preview.slice(1))}">How others will see this page</a>`,
    `<a href="${escapeHtml(place.base)}workshop/">Everything in the workshop</a>`,
    '<button type="button" data-close hidden>Put this away</button>',
  ];
  return [
    failure === undefined ? '' : `<p>${escapeHtml(failure)}</p>`,
    findings.length > 0 ? findingsHtml(findings, place) : '',
    file && findings.length === 0 ? `<p class="file">From <code>${escapeHtml(file)}</code></p>` : '',
    `<p class="ways">${ways.filter(Boolean).join(' ')}</p>`,
  ].join('\n');
}

/** A number that changes with the text, to tell whether something new is to be said. */
function shorten(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
