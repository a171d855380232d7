import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { applyEdits, type Edit } from './edit.ts';

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<= )--(?= )/g, '–'],
  // Three full stops between blanks are an omission in a quotation, whose words are not ours.
  [/(?<=[\p{L}\d])\.\.\.(?!\.)/gu, '…'],
];

/**
 * Sets the typographic marks of an article's words: a dash for two hyphens, one sign for three full stops. Tags,
 * addresses and code keep theirs.
 *
 * @param text - the text the tree was made from
 */
export function mendProse(text: string, root: Root): string {
  const edits: Edit[] = [];
  visit(root, 'text', ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    const words = text.slice(start, end);
    for (const [mark, instead] of MARKS)
      for (const match of words.matchAll(mark))
        edits.push({ start: start + match.index, end: start + match.index + match[0].length, text: instead });
  });
  return applyEdits(text, edits);
}
