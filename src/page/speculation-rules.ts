/**
 * Tells browsers that know speculation rules to fetch a page of this site as soon as the reader
 * means to go there (pointer resting on the link, or pressing it). Not a script: nothing runs.
 *
 * @param base - the site's base path, e.g. "/" or "/list/"
 * @returns JSON for a script element of type "speculationrules"; the policy allows exactly this text by its digest
 * @see https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prefetch: [{ where: { href_matches: `${base.replace(/\/$/, '')}/*/` }, eagerness: 'moderate' }],
  });
}
