import { checkBody } from '../reader/check-body.ts';
import { checkClaims } from '../reader/check-claims.ts';
import { type Finding, sortFindings } from '../reader/finding.ts';
import { parseBody } from '../reader/parse-body.ts';
import { readPassages } from '../reader/read-passages.ts';
import { components, sheetComponents } from '../record/components.ts';
import type { KnownIds } from '../record/references.ts';

/**
 * What the check says of a few lines of MDX, as if they stood in an article; or on a student sheet, for a component
 * that belongs there.
 *
 * @param component - the one the lines are about
 * @param sources - ids the head would have
 */
export function checkSnippet(
  text: string,
  component: string,
  { known, sources }: { known: KnownIds; sources: ReadonlySet<string> },
): Finding[] {
  const file = `${component}.mdx`;
  const body = parseBody(file, text);
  const allowed = Object.hasOwn(components, component) ? components : sheetComponents;
  return sortFindings([
    ...body.findings,
    ...checkBody(body.tags, { file, known, sources, allowed }),
    ...(body.root ? checkClaims(readPassages(body.root), file) : []),
  ]);
}
