import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../src/record/references.ts';
import type { ContentItem } from '../../src/reader/content-file.ts';
import type { ParsedBody } from '../../src/reader/parse-body.ts';
import type { ContentReading } from '../../src/reader/read-content.ts';

/** What a file says, without where in the file it says it. */
export interface FileReading {
  /** The fields as they are written. */
  readonly data: unknown;
  /** Whether every item of it fits its schema. */
  readonly isWhole: boolean;
  /** The words of an article as a tree without places. */
  readonly body: unknown;
}

/** What a reading of content/ holds of one file; undefined when it holds nothing of it. */
export function readingOf(reading: ContentReading, file: string): FileReading | undefined {
  const { provenance } = reading;
  const items: readonly ContentItem<unknown>[] = [
    ...reading.designations,
    ...reading.milestones,
    ...reading.remarks,
    ...reading.entities,
    ...reading.terms,
    ...reading.people,
    ...reading.corrections,
    ...reading.tariffRates,
    ...reading.articles,
    ...reading.lessons,
    ...(provenance ? [provenance] : []),
  ];
  const own = items.filter((item) => item.file.file === file);
  const part = reading.lessons.flatMap(({ sheet, notes }) => [sheet, notes]).find((one) => one?.file === file);
  const headed = [...reading.articles, ...reading.lessons].find((item) => item.file.file === file);
  const body = part?.body ?? headed?.body;
  // Nobody's record may stand in the file: a list without items is read all the same.
  const isEmptyList = file.startsWith('content/') && own.length === 0 && !part && file.split('/').length === 2;
  if (own.length === 0 && !part && !isEmptyList) return undefined;
  return {
    data: plain(own[0]?.file.data ?? null),
    isWhole: own.every(({ value }) => value !== undefined),
    body: body && withoutPlaces(body),
  };
}

function withoutPlaces({ root, complete }: ParsedBody): unknown {
  return { complete, tree: root && plain(root) };
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node === 'string') return asPrinted(node);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name !== 'position')
      .map(([name, value]) => [name, plain(value)]),
  );
}

/** White space as a browser prints it: a tab, a line break or several spaces are one space. */
function asPrinted(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Whether two readings of a file say the same. */
export function saysTheSame(before: FileReading, after: FileReading): boolean {
  return after.isWhole && isDeepStrictEqual(before, after);
}

/** Whether a reading says the same as another but for one field that is not there any more. */
export function saysTheRest(before: FileReading, after: FileReading, removed: FieldPath): boolean {
  return (
    after.isWhole &&
    isDeepStrictEqual(before.body, after.body) &&
    isDeepStrictEqual(without(before.data, removed), after.data)
  );
}

function without(value: unknown, [step, ...rest]: FieldPath): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? without(item, rest) : (item as unknown)));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== step) return [[name, inner]];
      return rest.length === 0 ? [] : [[name, without(inner, rest)]];
    }),
  );
}
