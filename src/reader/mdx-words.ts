import type { VFileMessage } from 'vfile-message';
import { components } from '../record/components.ts';
import type { Place } from './finding.ts';
import { findBrokenTag } from './tag-slips.ts';

/** A slip of MDX in plain words, and the place where an editor would look for it. */
export type ExplainedSlip = Place & { readonly message: string };

const AT_TAG = /for (?:the )?`<([^>`]*)>` \((\d+):(\d+)-/;

const BRACES =
  'Braces { } have a meaning of their own in articles, and articles contain no code. Take the braces out; a number of the record is written <Figure of="..." />.';
export const CODE_LINE =
  'A line beginning with "import" or "export" is read as code, and articles contain none. Take it out (components are there without it), or begin the sentence with another word.';
const BROKEN = {
  quote:
    'A quotation mark in the tag that begins here is not closed. Write of="name" with a straight quotation mark on both sides.',
  curly: 'A curly quotation mark stands inside a tag. Use straight ones there: of="name".',
  unfinished:
    'The tag that begins here is not finished. End it with ">", or with "/>" when no text follows, like <Cite of="name" />.',
};

/**
 * Says what is wrong with an article's text, without the parser's words.
 *
 * @param body - the text that was parsed, for the line around the slip
 */
export function explainMdxError(error: VFileMessage, body: string): ExplainedSlip {
  const place = { line: error.line ?? 1, ...(error.column ? { column: error.column } : {}) };
  const reason = error.reason;
  const broken = findBrokenTag(body);
  if (broken) return { ...placeOf(body, broken.offset), message: BROKEN[broken.slip] };
  if (error.ruleId === 'end-tag-mismatch') return explainMismatch(reason, place);
  if (error.ruleId === 'unexpected-closing-slash') {
    return {
      ...place,
      message:
        'Here a tag is closed that was not opened before. Take it out, or write the opening tag, like <Quote …>, in front of the text.',
    };
  }
  if (reason.includes('with acorn') || reason.includes('brace')) return explainCode(body, place);
  if (error.ruleId === 'unexpected-character') return { ...place, message: explainCharacter(reason, body, place) };
  return {
    ...place,
    message: `The text cannot be read from here on (${reason}). Look for a tag that is not closed, or a "<" or "{" that is meant as text.`,
  };
}

function explainCode(body: string, place: Place): ExplainedSlip {
  if (/^(import|export)\b/.test(lineAt(body, place.line))) return { ...place, message: CODE_LINE };
  const end =
    body
      .split('\n')
      .slice(0, place.line - 1)
      .join('\n').length + (place.column ?? 1);
  const brace = body.lastIndexOf('{', end);
  return { ...(brace < 0 ? place : placeOf(body, brace)), message: BRACES };
}

function explainMismatch(reason: string, place: Place): ExplainedSlip {
  const wrong = /Unexpected closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  const open = AT_TAG.exec(reason);
  const [, name = '', line, column] = open ?? [];
  if (wrong !== undefined) {
    return {
      ...place,
      message: `</${wrong}> closes a tag that is not open here; <${name}> of line ${line} is. Write </${name}> instead, or close <${name}> first.`,
    };
  }
  if (open) return { line: Number(line), column: Number(column), message: explainOpen(name) };
  const closing = /the closing tag `<\/([^`>]*)>`/.exec(reason)?.[1] ?? '';
  return {
    ...place,
    message: `</${closing}> stands on a line with other text. Put <${closing}> and </${closing}> on lines of their own, or the whole on one line.`,
  };
}

function explainOpen(name: string): string {
  if (name === 'br') return 'A line break is written <br />, with a slash.';
  if (components[name]?.text === 'none') {
    return `<${name}> is opened here and not closed. It holds no text, so end it with "/>": <${name} … />.`;
  }
  return `<${name}> is opened here and not closed. Write </${name}> where its text ends: in the same paragraph when <${name}> stands among words, on a line of its own when <${name}> does.`;
}

function explainCharacter(reason: string, body: string, place: Place): string {
  const character = /Unexpected character `(.)`/u.exec(reason)?.[1] ?? '';
  if (character === '!') return 'Comments of the form <!-- … --> cannot stand in an article. Take the comment out.';
  if (reason.includes('to create a link'))
    return 'An address in angle brackets cannot stand in an article. Write a link as [words](https://…), or name the page as a source.';
  if (reason.includes('before attribute value')) {
    const line = lineAt(body, place.line);
    const start = (place.column ?? 1) - 1;
    const name = /([\w-]*)\s*=\s*$/.exec(line.slice(0, start))?.[1] ?? 'of';
    const value = /^[^\s/>"']*/.exec(line.slice(start))?.[0] ?? '';
    return `The value after "=" needs quotation marks: ${name}="${value.replace(/\W+$/, '') || 'name'}".`;
  }
  if (reason.includes('before name'))
    return `"<" followed by "${character}" is read as the beginning of a tag. Write "less than", or \\< for the sign itself.`;
  return `"${character}" cannot stand at this place in a tag. Write tags like <Cite of="name" />.`;
}

function placeOf(body: string, offset: number): Place & { column: number } {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function lineAt(body: string, line: number): string {
  return body.split('\n')[line - 1] ?? '';
}
