import { makeLinksAbsolute } from './absolute-links.ts';
import { inlineData, inlineScript } from './inline-script.ts';
import { pagePolicy } from './page-policy.ts';
import { whatItFetches } from './what-it-fetches.ts';
import { withoutFetchedFaces } from './without-fetched-faces.ts';

/** What goes into a page that is to need nothing else. All of it text. */
export interface PageToFreeze {
  readonly html: string;
  /** Its style sheets, in order, and after them those of the notice. */
  readonly css: string;
  /** A line of HTML for the head of the page. */
  readonly notice: string;
  /** Scripts for its end, beside the one it has, in order. */
  readonly scripts: readonly string[];
  /** What the last of them reads: what was known when the page was frozen. */
  readonly known: unknown;
  /** The site's address. */
  readonly site: string;
}

/**
 * A built page as one file that needs no other: sheets and scripts stand in it, every link has its whole address, and
 * its policy lets in nothing else.
 *
 * @throws {Error} when something would still have to be fetched, or a place in the page is not found
 */
export function freezePage({ html, css, notice, scripts, known, site }: PageToFreeze): string {
  const steps: [what: string, place: RegExp, instead: string][] = [
    ['icon', /<link rel="icon"[^>]*>/, ''],
    ['address of the drawing’s script', /\sdata-code="[^"]*"/, ''],
    ['style sheet', /<link rel="stylesheet"[^>]*>/, `<style>${withoutFetchedFaces(css)}</style>`],
    ['main part', /<main class="frame-page">/, `<main class="frame-page">${notice}`],
    ['end', /<\/body>/, `${inlineData('known', known)}${scripts.map(inlineScript).join('')}</body>`],
  ];
  const whole = steps.reduce((page, [what, place, instead]) => replaceOnce(page, what, place, instead), html);
  const home = makeLinksAbsolute(whole.replace(/<link rel="stylesheet"[^>]*>/g, ''), site);
  const frozen = replaceOnce(
    home,
    'policy',
    /<meta http-equiv="content-security-policy"[^>]*>/,
    `<meta http-equiv="content-security-policy" content="${pagePolicy(home, site)}">`,
  );
  const fetched = whatItFetches(frozen);
  if (fetched.length > 0) throw new Error(`it would still fetch ${fetched.join(', ')}`);
  return frozen;
}

function replaceOnce(page: string, what: string, place: RegExp, instead: string): string {
  if (!place.test(page)) throw new Error(`its ${what} is not found`);
  // As a function: in a text "$&" would stand for what was found.
  return page.replace(place, () => instead);
}
