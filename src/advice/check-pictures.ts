import type { Nodes } from 'mdast';
import type { Finding, Place } from '../reader/finding.ts';
import { nearest } from '../reader/nearest.ts';
import type { WrittenTag } from '../reader/parse-body.ts';
import type { PictureFile } from '../reader/read-pictures.ts';
import { slipInAlt, slipInCredit } from './picture-words.ts';
import type { ReadingText } from './texts-of.ts';

/** Sizes of a picture's file, and of the picture. */
export const pictureLimits = {
  adviceBytes: 1_000_000,
  mostBytes: 5_000_000,
  fewestPxWide: 1200,
  mostPx: 50_000_000,
} as const;

/** File types a browser shows and the build can make smaller, each with the endings it goes by. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;

/** Pictures in texts, with their words and their credits; and the files in content/pictures/. */
export function checkPictures(texts: readonly ReadingText[], pictures: readonly PictureFile[]): Finding[] {
  const used = new Set<string>();
  const inTexts = texts.flatMap(({ file, body }) => [
    ...body.tags
      .filter(({ name }) => name === 'Picture')
      .flatMap((tag) => {
        const name = valueOf(tag, 'file')?.trim();
        if (name !== undefined) used.add(name);
        return checkTag(tag, file, pictures);
      }),
    ...(body.root ? picturesInSentences(body.root) : []).map((place) =>
      finding(
        file,
        place,
        '<Picture>',
        'A picture stands in the middle of a sentence here. Give it lines of its own, with an empty line before and after.',
        'error',
      ),
    ),
  ]);
  return [...inTexts, ...pictures.flatMap((picture) => checkFile(picture, used.has(picture.name)))];
}

function checkTag(tag: WrittenTag, file: string, pictures: readonly PictureFile[]): Finding[] {
  const of = (name: string, slip: { message: string; severity: Finding['severity'] } | undefined): Finding[] => {
    const place = tag.attributes.find((attribute) => attribute.name === name) ?? tag;
    return slip ? [finding(file, place, `<Picture ${name}>`, slip.message, slip.severity)] : [];
  };
  // What is left out or empty is told where components are checked.
  const [name, alt, credit] = ['file', 'alt', 'credit'].map((attribute) => valueOf(tag, attribute)?.trim() ?? '');
  return [
    ...(name ? of('file', slipInName(name, pictures)) : []),
    ...(alt ? of('alt', slipInAlt(alt, name ?? '')) : []),
    ...(credit ? of('credit', slipInCredit(credit)) : []),
  ];
}

function slipInName(name: string, pictures: readonly PictureFile[]) {
  const error = (message: string) => ({ message, severity: 'error' as const });
  if (pictures.some((picture) => picture.name === name)) return undefined;
  if (/^https?:/i.test(name))
    return error(
      'Pictures of other sites are not shown. Put the file into content/pictures/ and write its name alone.',
    );
  if (/[\\/]/.test(name))
    return error('Write the name of the file alone, like file="signing.jpg": it lies in content/pictures/.');
  const closest = nearest(
    name,
    pictures.map((picture) => picture.name),
  );
  return error(
    `There is no picture "${name}" in content/pictures/.${closest ? ` Closest: ${closest}.` : ''} Correct the name, or put the file there.`,
  );
}

function checkFile({ file, name, type, sizeBytes, widthPx, heightPx }: PictureFile, isUsed: boolean): Finding[] {
  const say = (message: string, severity: Finding['severity']): Finding[] => [
    finding(file, { line: 1 }, '', message, severity),
  ];
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (sizeBytes > pictureLimits.mostBytes)
    return say(
      `This picture has ${megabytes(sizeBytes)}; ${megabytes(pictureLimits.mostBytes)} are the most. ${SMALLER}`,
      'error',
    );
  if (type === 'svg')
    return say('Drawings in the SVG form can hold script, so they are not shown. Export it as a PNG.', 'error');
  const endings = type === undefined ? undefined : ENDINGS[type];
  if (!endings)
    return say(
      `This is ${type === undefined ? 'no picture that can be read' : `a ${type} file`}. Put a jpg, png, webp or avif here, or take it out.`,
      'error',
    );
  if (!endings.includes(ending))
    return say(`By what is in it this is a ${type} file. Rename it so that it ends in ".${endings[0]}".`, 'error');
  if (!FILE_NAME.test(name))
    return say(
      'The name of a picture has small letters, digits and hyphens only, like "signing-2020.jpg": others do not work on every computer. Rename it, here and in the article.',
      'error',
    );
  if (widthPx * heightPx > pictureLimits.mostPx)
    return say(`This picture has ${widthPx} by ${heightPx} pixels, too many for the build. ${SMALLER}`, 'error');
  return [
    ...(sizeBytes > pictureLimits.adviceBytes
      ? say(
          `This picture has ${megabytes(sizeBytes)}; ${megabytes(pictureLimits.adviceBytes)} are enough. ${SMALLER}`,
          'warning',
        )
      : []),
    ...(widthPx < pictureLimits.fewestPxWide
      ? say(
          `This picture is ${widthPx} pixels wide, and looks blurred on a good screen. Find one that is ${pictureLimits.fewestPxWide} wide or more.`,
          'warning',
        )
      : []),
    ...(isUsed
      ? []
      : say(
          `No text shows this picture. Write <Picture file="${name}" … /> where it belongs, or take the file out.`,
          'warning',
        )),
  ];
}

const SMALLER = 'Save it smaller, as a jpg of about 2,000 pixels in width.';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** A figure inside a paragraph is no HTML, and a browser takes the two apart. */
function picturesInSentences(node: Nodes): Place[] {
  if (!('children' in node)) return [];
  const { children } = node;
  const isInSentence =
    node.type === 'paragraph' &&
    children.some((child) => (child.type === 'text' ? child.value.trim() !== '' : !isPicture(child)));
  const own = isInSentence
    ? children.filter(isPicture).map(({ position }): Place => ({
        line: position?.start.line ?? 1,
        ...(position ? { column: position.start.column } : {}),
      }))
    : [];
  return [...own, ...children.flatMap(picturesInSentences)];
}

function isPicture(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Picture';
}

function valueOf({ attributes }: WrittenTag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value ?? undefined;
}

function finding(
  file: string,
  { line, column }: Place,
  field: string,
  message: string,
  severity: Finding['severity'],
): Finding {
  return { file, line, ...(column === undefined ? {} : { column }), field, message, severity, rule: 'picture' };
}
