import { isDeepStrictEqual } from 'node:util';
import { parseBody } from '../../../src/reader/parse-body.ts';
import { parseYaml } from '../../../src/reader/parse-yaml.ts';
import { splitHead } from '../../../src/reader/split-head.ts';
import { fieldOrder } from './field-order.ts';
import { mendCharacters, mendIndents } from './mend-characters.ts';
import { mendDate } from './mend-date.ts';
import { mendDates } from './mend-fields.ts';
import { mendProse } from './mend-prose.ts';
import { mendQuotesAround, mendQuotesInTags } from './mend-quotes.ts';
import { orderFields } from './order-fields.ts';

/**
 * Mends what is mechanical in a file of content/: signs from other programs, indents, quotation marks, dates, the
 * order of fields, typographic marks. What is said stays the same; where it would not, the file is left as it was.
 *
 * @param file - from the project's folder; its folder says what it holds
 */
export function mendFile(file: string, text: string): string {
  const mended = file.endsWith('.mdx') ? mendArticle(file, text) : mendYaml(file, text, false);
  return mended === text || saysTheSame(file, text, mended) ? mended : text;
}

function mendYaml(file: string, text: string, isHead: boolean): string {
  const readable = mendQuotesAround(mendIndents(mendCharacters(text, false)));
  return orderFields(mendDates(readable, isHead), fieldOrder(file));
}

function mendArticle(file: string, text: string): string {
  const clean = mendCharacters(text, true);
  const { head, linesBeforeHead } = splitHead(clean);
  const bodyStart = head === undefined ? 0 : clean.indexOf('\n---', headStart(clean, linesBeforeHead) - 1) + 1;
  const body = clean.slice(bodyStart);
  const mendedBody = mendWords(file, mendQuotesInTags(body));
  if (head === undefined) return mendedBody;
  const start = headStart(clean, linesBeforeHead);
  return clean.slice(0, start) + mendYaml(file, head, true) + mendedBody;
}

/** Where the first line of a head begins. */
function headStart(text: string, linesBefore: number): number {
  return text.split('\n').slice(0, linesBefore).join('\n').length + 1;
}

/** The body begins with the closing hyphens of the head, which Markdown reads as a rule. */
function mendWords(file: string, body: string): string {
  const { root, complete } = parseBody(file, body);
  return root && complete ? mendProse(body, root) : body;
}

/** Whether two texts hold the same fields, but for dates written in another way, and the same components. */
function saysTheSame(file: string, before: string, after: string): boolean {
  const [was, is] = [readParts(file, before), readParts(file, after)];
  // What could not be read before has nothing to be held to; it must not lose a word.
  if (was.data === undefined) return is.data !== undefined || lettersOf(before) === lettersOf(after);
  if (!isDeepStrictEqual(withDates(was.data), withDates(is.data))) return false;
  return !was.complete || (is.complete && isDeepStrictEqual(was.tags, is.tags));
}

function readParts(file: string, text: string) {
  const isArticle = file.endsWith('.mdx');
  const { head, body } = isArticle ? splitHead(text) : { head: text, body: '' };
  const parsed = parseBody(file, body);
  return {
    // A text of a lesson has no head, and nothing in it to compare.
    data: head === undefined ? null : parseYaml(file, head.replace(/^\uFEFF/, '')).data,
    complete: parsed.complete,
    tags: parsed.tags.map(({ name, attributes }) => [name, attributes.map(({ name: key, value }) => [key, value])]),
  };
}

/** The same data with every date in the one form, so that two ways of writing one day are equal. */
function withDates(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withDates);
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withDates(value)]));
  if (typeof data !== 'string' && typeof data !== 'number') return data;
  return mendDate(String(data)) ?? String(data);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
