import type { ErrorCode, YAMLError } from 'yaml';
import { slipInLine } from './line-slips.ts';
import { explainMark, markOfValue } from './value-marks.ts';

/** What the parser says of a slip. */
export type YamlSlip = Pick<YAMLError, 'message' | 'pos'> & { readonly code: ErrorCode | 'ANCHOR' | 'REMARK' };

/** A slip in plain words, and the place where an editor would look for it. */
export interface ExplainedSlip {
  readonly message: string;
  readonly offset: number;
}

const COLON = 'The text holds a colon. Put the whole text in quotes, like title: "Part one: the list".';
const DEEPER =
  'This line begins further right than the one it follows. Begin lines that belong together in the same column, with spaces.';
const INDENT =
  'The indentation does not fit. Begin lines that belong together in the same column, with spaces, and every item of a list with a hyphen.';
const NO_COLON =
  'Here the name of a field is expected, with a colon and a space after it: name: text. Indent text that goes on from the line above.';

const WORDS: Partial<Record<YamlSlip['code'], string>> = {
  TAB_AS_INDENT: 'The line is indented with a tab. Indent with spaces, two for each step.',
  BAD_DQ_ESCAPE: 'There is a backslash in the quoted text. Use single quotes around it, or write the backslash twice.',
  MULTIPLE_DOCS: 'A line of three hyphens divides the file. Take the line out: a file holds one record.',
  REMARK:
    'What follows "#" is a remark and not part of the text. Put the whole text in quotes, or the remark on a line of its own.',
  BAD_INDENT: INDENT,
};

/** Says what is wrong with a YAML text, without the parser's words. */
export function explainYamlError(error: YamlSlip, text: string): ExplainedSlip {
  const offset = error.pos[0];
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote'))
    return explainOpenQuote(error.message, text, offset);
  if (error.code === 'DUPLICATE_KEY') {
    const name = /^["']?([\w-]*)/.exec(text.slice(offset))?.[1] ?? '';
    return {
      message: `"${name}" is already there, further up. Keep one of the two; another item of a list begins with a hyphen.`,
      offset,
    };
  }
  const known = error.code === 'BAD_INDENT' ? undefined : WORDS[error.code];
  if (known) return { message: known, offset };
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')) return explainOpenBracket(text, offset);
  const slip = slipInLine(lineAt(text, offset));
  if (slip) return { message: slip, offset };
  const mark = markOfValue(lineAt(text, offset));
  if (mark) return { message: explainMark(mark, lineAt(text, offset)), offset };
  return explainShape(error, text, offset);
}

/** Lines that do not fit each other. */
function explainShape(error: YamlSlip, text: string, offset: number): ExplainedSlip {
  const isIndented = /\s/.test(text[offset] ?? '');
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isIndented) {
    if (/: /.test(restOfLine(text, offset))) return { message: COLON, offset };
    const next = nextLine(text, offset);
    return { message: slipInLine(lineAt(text, next)) ?? DEEPER, offset: next };
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.includes('map values')) {
    if (/[>|][+-]?\s*$/.test(lineBefore(text, offset))) {
      return { message: 'Text under ">-" is indented. Begin each of its lines with two spaces.', offset };
    }
    return { message: NO_COLON, offset };
  }
  return { message: INDENT, offset };
}

/** The parser notices an open quotation mark at the end of the file; the editor needs the line where it opens. */
function explainOpenQuote(reason: string, text: string, end: number): ExplainedSlip {
  const mark = reason.includes("'") ? "'" : '"';
  const offset = findValue(text.slice(0, end), (value) => value[0] === mark && !value.slice(1).includes(mark));
  return {
    message: `The text begins with ${mark} and the closing ${mark} is missing. Add it at the end of the text.`,
    offset: offset ?? end,
  };
}

function explainOpenBracket(text: string, end: number): ExplainedSlip {
  const offset = findValue(text.slice(0, end), (value) => /^\[[^\]]*$|^\{[^}]*$/.test(value)) ?? end;
  const [open, close] = text[offset] === '{' ? ['{', '}'] : ['[', ']'];
  return {
    message: `The text begins with ${open}, which begins a list here, and the closing ${close} is missing. Add it, or put the whole text in quotes.`,
    offset,
  };
}

/** Where the last value of that kind begins. */
function findValue(text: string, fits: (value: string) => boolean): number | undefined {
  let lineStart = 0;
  let found: number | undefined;
  for (const line of text.split('\n')) {
    const start = /^\s*(?:- +)*(?:[\w-]+: +)?/.exec(line)?.[0].length ?? 0;
    if (fits(line.slice(start))) found = lineStart + start;
    lineStart += line.length + 1;
  }
  return found;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0] ?? '';
}

function lineBefore(text: string, offset: number): string {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}

function nextLine(text: string, offset: number): number {
  const rest = /\n\s*(?=\S)/.exec(text.slice(offset));
  return rest ? offset + rest.index + rest[0].length : offset;
}
