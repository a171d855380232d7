import { checkPictures } from '../advice/check-pictures.ts';
import { checkBody } from '../reader/check-body.ts';
import { checkClaims } from '../reader/check-claims.ts';
import { type Finding, sortFindings } from '../reader/finding.ts';
import { parseBody } from '../reader/parse-body.ts';
import { readPassages } from '../reader/read-passages.ts';
import type { PictureFile } from '../reader/read-pictures.ts';
import { components, sheetComponents } from '../record/components.ts';
import type { KnownIds } from '../record/references.ts';

/** The picture that examples name. No such file is there; it stands for one that is in order. */
const PICTURE: PictureFile = {
  file: 'content/pictures/signing.jpg',
  name: 'signing.jpg',
  sizeBytes: 1,
  type: 'jpg',
  widthPx: 2000,
  heightPx: 1000,
};

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
    ...checkPictures([{ file, body }], [PICTURE]).filter((finding) => finding.file === file),
  ]);
}
