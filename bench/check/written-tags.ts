import { lineAt, type SourceFile } from './source-file.ts';

/** A component in the text of an article, as it stands in the file. Offsets count from the file's beginning. */
export interface TagInText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly standsAlone: boolean;
  readonly attributes: readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly value: string;
  }[];
}

const TAG = /<([A-Z]\w*)((?:\s+\w+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/** Every component of a text. */
export function tagsOf({ text, bodyStart }: SourceFile): TagInText[] {
  if (bodyStart === undefined) return [];
  return [...text.slice(bodyStart).matchAll(TAG)].map((match) => {
    const [whole, name = '', attributes = '', slash] = match;
    const start = match.index + bodyStart;
    const attributesStart = start + 1 + name.length;
    return {
      name,
      start,
      end: start + whole.length,
      line: lineAt(text, start),
      standsAlone: slash === '/',
      attributes: [...attributes.matchAll(ATTRIBUTE)].map((found) => ({
        name: found[1] ?? '',
        value: found[2] ?? '',
        start: attributesStart + found.index,
        end: attributesStart + found.index + found[0].length,
      })),
    };
  });
}

/** A paragraph of plain words in an article: where it ends, and its last line. */
export interface ParagraphInText {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Paragraphs that begin with a letter: no headings, lists, tables or components. */
export function paragraphsOf({ text, bodyStart }: SourceFile): ParagraphInText[] {
  if (bodyStart === undefined) return [];
  const paragraphs = text.slice(bodyStart).matchAll(/(?<=^|\n\n)[A-Z][^\n]*(?:\n[^\n]+)*(?=\n(?:\n|$))/g);
  return [...paragraphs].map((match) => {
    const start = match.index + bodyStart;
    const end = start + match[0].length;
    return { start, end, line: lineAt(text, end) };
  });
}
