import { escapeHtml } from '../record/escape-html.ts';
import type { PlacedFinding } from './checked.ts';
import { countFindings, findingsHtml, type Place } from './finding-html.ts';
import { plainPage } from './plain-page.ts';

/** Why a page cannot be shown, for the person who has just typed something. */
export interface BrokenPage {
  /** What the page would show, e.g. "this article". */
  readonly name: string;
  /** About what the page shows; else about whatever has to be mended. */
  readonly findings: readonly PlacedFinding[];
  readonly elsewhere: readonly PlacedFinding[];
}

/** A page of plain words in place of one that cannot be made; it comes back by itself once the file is mended. */
export function brokenPageHtml({ name, findings, elsewhere }: BrokenPage, place: Place): string {
  const rest =
    elsewhere.length > 0
      ? `<p>Elsewhere: ${countFindings(elsewhere)}. <a href="${escapeHtml(place.base)}workshop/">See everything in the workshop</a>.</p>`
      : '';
  const slips = findings.length === 1 ? 'a slip' : 'slips';
  return plainPage(
    'This page cannot be shown yet',
    `<p class="lead">There ${findings.length === 1 ? 'is' : 'are'} ${slips} in the files behind ${escapeHtml(name)}. Nothing is lost: your text is in the file, as you left it. Mend what is said here and save, and the page comes back by itself.</p>
${findingsHtml(findings, place)}
${rest}`,
    place,
    true,
  );
}
