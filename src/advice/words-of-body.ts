import type { Nodes, Parents, Root } from 'mdast';
import type { Place } from '../reader/finding.ts';
import type { ParsedBody } from '../reader/parse-body.ts';
import { blankQuoted, type OwnWords } from './own-words.ts';

/** A piece of text without a line break of Markdown's making, and where it begins. */
interface Piece {
  readonly text: string;
  readonly start: Place;
}

/** Attributes of components that print words of ours. */
const PRINTED = new Set(['title', 'alt']);

/** Our own words in the body of an article or lesson: paragraphs, headings, and titles of drawings; no quotations, no code. */
export function wordsOfBody({ root, tags }: ParsedBody, file: string): OwnWords[] {
  const printed = tags.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, line, column }): OwnWords[] => {
      if (!PRINTED.has(name) || value === null) return [];
      const place = column === undefined ? { line } : { line, column };
      return [{ file, field: '', text: blankQuoted(value), placeAt: () => place }];
    }),
  );
  return [...(root ? runsOf(root, file) : []), ...printed];
}

function runsOf(node: Root | Parents, file: string): OwnWords[] {
  return node.children.flatMap((child): OwnWords[] => {
    if (child.type === 'blockquote' || ('name' in child && child.name === 'Quote')) return [];
    if (child.type === 'paragraph' || child.type === 'heading') return [joinPieces(piecesOf(child), file)];
    return 'children' in child ? runsOf(child, file) : [];
  });
}

function piecesOf(node: Nodes): Piece[] {
  const at = node.position?.start ?? { line: 1, column: 1 };
  const start = { line: at.line, column: at.column };
  if (node.type === 'text') return [{ text: node.value, start }];
  if (node.type === 'inlineCode') return [{ text: ' '.repeat(node.value.length + 2), start }];
  if (node.type === 'break') return [{ text: '\n', start }];
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

function joinPieces(pieces: readonly Piece[], file: string): OwnWords {
  const text = blankQuoted(pieces.map((piece) => piece.text).join(''));
  return { file, field: '', text, placeAt: (offset) => placeIn(pieces, offset) };
}

function placeIn(pieces: readonly Piece[], offset: number): Place {
  let rest = offset;
  for (const { text, start } of pieces) {
    if (rest < text.length) return below(start, text.slice(0, rest));
    rest -= text.length;
  }
  return pieces[0]?.start ?? { line: 1 };
}

/** The place behind some text that begins at a place. */
function below({ line, column = 1 }: Place, before: string): Place {
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}
