import { describe, expect, test } from 'vitest';
import { parseBody } from '../reader/parse-body.ts';
import { checkPictures } from './check-pictures.ts';
import { pictureFile } from './fixtures/picture-file.ts';

const ATTRIBUTES = { file: 'signing.jpg', alt: 'Two men sign papers', credit: 'A. Tester', licence: 'CC BY 4.0' };
const tagWith = (changes: Partial<typeof ATTRIBUTES> = {}) =>
  `<Picture ${Object.entries({ ...ATTRIBUTES, ...changes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')} />`;
const said = (body: string, pictures = [pictureFile()]) =>
  checkPictures([{ file: 'a.mdx', body: parseBody('a.mdx', body) }], pictures).map(
    ({ severity, file, line, field, message }) =>
      `${severity === 'error' ? 'ERROR ' : ''}${file}:${line} ${field}: ${message}`,
  );

test('a picture with its words and its credit needs nothing', () => {
  expect(said(`\n\n${tagWith()}\n`)).toEqual([]);
  expect(said(`${tagWith().replace(' />', '>')}A caption.</Picture>`)).toEqual([]);
  expect(said('No picture.', [])).toEqual([]);
});

describe('the file', () => {
  test.each([
    [
      'sining.jpg',
      'There is no picture "sining.jpg" in content/pictures/. Closest: signing.jpg. Correct the name, or put the file there.',
    ],
    ['https://a.example/b.jpg', 'Pictures of other sites are not shown.'],
    ['content/pictures/signing.jpg', 'Write the name of the file alone'],
    ['../../etc/passwd', 'Write the name of the file alone'],
  ])('%s', (file, message) => {
    const [first] = said(`Words.\n\n${tagWith({ file })}\n\n${tagWith()}`);
    expect(first).toContain(`ERROR a.mdx:3 <Picture file>: ${message}`);
  });
});

describe('the alternative text', () => {
  test.each([
    ['signing.jpg', 'ERROR', 'This is the name of the file'],
    ['Signing', 'ERROR', 'This is the name of the file'],
    ['IMG_1234.JPG', 'ERROR', 'This is the name of the file'],
    ['Image of two men', 'a.mdx', 'Leave "Image of" out'],
    ['A photo showing two men', 'a.mdx', 'Leave "A photo showing" out'],
    ['word '.repeat(60).trim(), 'a.mdx', 'has 299 letters'],
  ])('%s', (alt, start, message) => {
    const [first = '', ...others] = said(tagWith({ alt }));
    expect(others).toEqual([]);
    expect(first.startsWith(start)).toBe(true);
    expect(first).toContain(message);
  });
  test('one about a picture is no such opening', () => {
    expect(said(tagWith({ alt: 'Imaging chips on a tray' }))).toEqual([]);
  });
});

test.each(['unknown', 'Google', 'Internet', 'n/a', '?'])('the credit "%s" names nobody', (credit) => {
  expect(said(tagWith({ credit }))).toEqual([
    expect.stringMatching(/^ERROR a\.mdx:1 <Picture credit>: .* names nobody\. Write who made the picture/),
  ]);
});

test('a picture inside a sentence is told, one with a paragraph of its own is not', () => {
  expect(said(`Here ${tagWith()} it is.`)).toEqual([expect.stringContaining('in the middle of a sentence')]);
  expect(said(`${tagWith()}\n${tagWith()}\n`)).toEqual([]);
});

describe('a file in the folder', () => {
  test.each([
    ['too large', { sizeBytes: 5_100_000 }, 'ERROR', 'has 5.1 MB; 5 MB are the most.'],
    ['larger than needed', { sizeBytes: 1_500_000 }, 'content', 'has 1.5 MB; 1 MB are enough.'],
    ['a drawing that can hold script', { name: 'a.svg', type: 'svg' }, 'ERROR', 'Export it as a PNG.'],
    ['no picture', { type: undefined }, 'ERROR', 'no picture that can be read'],
    ['another type', { name: 'a.gif', type: 'gif' }, 'ERROR', 'a gif file. Put a jpg, png, webp or avif here'],
    ['another ending than its content', { type: 'png' }, 'ERROR', 'a png file. Rename it so that it ends in ".png".'],
    ['a name with a space', { name: 'Two men.jpg' }, 'ERROR', 'small letters, digits and hyphens only'],
    ['too many pixels', { widthPx: 20_000, heightPx: 20_000 }, 'ERROR', 'too many for the build'],
    ['too narrow', { widthPx: 800 }, 'content', 'is 800 pixels wide'],
  ])('%s', (_, changes, start, message) => {
    const picture = pictureFile(changes);
    const [first = '', ...others] = said(tagWith({ file: picture.name }), [picture]);
    expect(others).toEqual([]);
    expect(first.startsWith(start)).toBe(true);
    expect(first).toContain(message);
  });

  test('that no text shows', () => {
    expect(said('Words.')).toEqual([
      'content/pictures/signing.jpg:1 : No text shows this picture. Write <Picture file="signing.jpg" … /> where it belongs, or take the file out.',
    ]);
  });

  test.each(['jpeg', 'jpg'])('that ends in .%s is a jpg', (ending) => {
    const picture = pictureFile({ name: `signing.${ending}` });
    expect(said(tagWith({ file: picture.name }), [picture])).toEqual([]);
  });
});
