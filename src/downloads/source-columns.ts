import type { Source } from '../record/source.ts';
import type { Column } from './column.ts';

interface Sourced {
  readonly sources: readonly Source[];
}

const text = { type: 'string', isList: false, constraints: {} } as const;

/** The first source in full, and the addresses of all. */
export const sourceColumns: readonly Column<Sourced>[] = [
  { ...text, name: 'source_title', meaning: 'The title of the first source.', read: (item) => first(item)?.title },
  {
    ...text,
    name: 'source_publisher',
    meaning: 'Who published the first source.',
    read: (item) => first(item)?.publisher,
  },
  {
    ...text,
    name: 'source_url',
    format: 'uri',
    constraints: { required: true },
    meaning: 'The address of the first source, as a rule the primary one.',
    read: (item) => first(item)?.url,
  },
  {
    ...text,
    name: 'source_seen',
    constraints: { required: true, enum: ['read', 'cited', 'not-opened'] },
    meaning:
      'How far we followed that link: “read”, “cited” (its address stands in a document we read, the page itself was not read) or “not-opened”.',
    read: (item) => seenInWords(first(item)?.seen),
  },
  {
    name: 'source_count',
    type: 'integer',
    isList: false,
    constraints: { required: true, minimum: 1 },
    meaning: 'How many sources there are.',
    read: ({ sources }) => sources.length,
  },
  {
    ...text,
    name: 'source_urls',
    isList: true,
    meaning: 'The addresses of all sources, in order. Their titles and publishers are in the JSON file.',
    read: ({ sources }) => sources.map(({ url }) => url),
  },
];

function first({ sources }: Sourced): Source | undefined {
  return sources[0];
}

function seenInWords(seen: Source['seen']): string {
  if (seen === undefined) return 'read';
  return seen === 'cited' ? 'cited' : 'not-opened';
}
