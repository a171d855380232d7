import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { readWithSchema } from './schema-findings.ts';

const schema = z.strictObject({
  id: z.string(),
  title: z.string({ error: 'Add a title.' }).max(20, { error: 'Shorten the title to 20 characters.' }),
  kind: z.enum(['talks', 'truce'], { error: 'Choose a kind: talks or truce.' }),
  rank: z.int().nonnegative().optional(),
  place: z.string().optional(),
  open: z.boolean().optional(),
  rounds: z.array(z.string()).optional(),
  sources: z
    .array(z.strictObject({ id: z.string().optional(), title: z.string(), url: z.url(), note: z.string().default('') }))
    .optional(),
});

const IN_ORDER = 'id: a\ntitle: Words\nkind: talks\n';

/** "line field: message" of everything that does not fit. */
function findings(text: string): string[] {
  const file = parseYaml('x.yaml', text);
  const { item, findings } = readWithSchema({ file, base: [], id: 'a', raw: file.data }, schema);
  expect(item.value === undefined).toBe(findings.length > 0);
  return findings.map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

const changed = (from: string, to: string) => findings(IN_ORDER.replace(from, to));
const added = (lines: string) => findings(IN_ORDER + lines);

test('what fits has its value and no findings', () => {
  const file = parseYaml('x.yaml', IN_ORDER);
  const { item, findings } = readWithSchema({ file, base: [], id: 'a', raw: file.data }, schema);
  expect(item.value).toEqual({ id: 'a', title: 'Words', kind: 'talks' });
  expect(findings).toEqual([]);
});

test('a file that could not be understood has had its finding before', () => {
  const file = parseYaml('x.yaml', 'a: "');
  const { item, findings } = readWithSchema({ file, base: [], id: 'a', raw: file.data }, schema);
  expect([item.value, findings]).toEqual([undefined, []]);
});

describe('names of fields', () => {
  test.each([
    [
      'an unknown one like a known one',
      added('plase: here\n'),
      ['4 plase: There is no field "plase" here. Did you mean "place"?'],
    ],
    [
      'a needed one misspelt is told once',
      changed('kind', 'kinds'),
      ['3 kinds: There is no field "kinds" here. Did you mean "kind"?'],
    ],
    ['another case', changed('title', 'Title'), ['2 Title: There is no field "Title" here. Did you mean "title"?']],
    [
      'one like a field that is there',
      added('titles: Words\n'),
      ['4 titles: There is no field "titles" here. If you mean "title": it is there already, so take this line out.'],
    ],
    [
      'one like none',
      added('picture: x\n'),
      [
        '4 picture: There is no field "picture" here. The fields are id, title, kind, rank, place, open, rounds and sources.',
      ],
    ],
    [
      'one in an item of a list',
      added('sources:\n  - title: Words\n    ulr: https://a.org\n'),
      ['6 sources.0.ulr: There is no field "ulr" here. Did you mean "url"?'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('fields that are missing are told where they belong', () => {
  test.each([
    ['with its own sentence that asks to add it', changed('title: Words\n', ''), ['2 title: Add a title.']],
    [
      'with another sentence',
      changed('kind: talks\n', ''),
      ['2 kind: The field "kind" is missing. Choose a kind: talks or truce.'],
    ],
    [
      'without a sentence of its own',
      added('sources:\n  - title: Words\n'),
      ['5 sources.0.url: The field "url" is missing. Write text here; put a number or a date in quotes.'],
    ],
    [
      'nothing at all',
      findings('# a remark\n'),
      [
        '1 : There are no fields here. Write each on a line of its own, as name: text; another file or item of the same kind shows how.',
      ],
    ],
    [
      'words instead of fields',
      findings('Just a note\n'),
      [
        '1 : There are no fields here. Write each on a line of its own, as name: text; another file or item of the same kind shows how.',
      ],
    ],
    [
      'a list instead of fields',
      findings('- a\n- b\n'),
      ['1 : Found a list of 2. Write these fields here, each on a line of its own as name: text: id, title and kind.'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('values of the wrong kind', () => {
  test.each([
    [
      'a number for text',
      added('place: 12\n'),
      ['4 place: Found 12. Write text here; put a number or a date in quotes.'],
    ],
    [
      'a list for text',
      added('place:\n  - a\n  - b\n'),
      ['4 place: Found a list of 2. Write text here; put a number or a date in quotes.'],
    ],
    [
      'nothing for text that may be left out',
      added('place:\n'),
      [
        '4 place: Found nothing after the colon. Write text here; put a number or a date in quotes. Or take the line out.',
      ],
    ],
    [
      'nothing for text that is needed',
      changed('title: Words', 'title:'),
      ['2 title: Found nothing after the colon. Add a title.'],
    ],
    [
      'text for a list',
      added('rounds: one\n'),
      ['4 rounds: Found "one". Write a list here: one item a line, each after a hyphen and a space.'],
    ],
    [
      'fields for a list',
      added('rounds:\n  a: b\n'),
      [
        '4 rounds: Found a group of fields (a). Begin each item with a hyphen and a space. Write a list here: one item a line, each after a hyphen and a space.',
      ],
    ],
    [
      'an address for a source',
      added('sources:\n  - https://a.org/b\n'),
      [
        '5 sources.0: Found "https://a.org/b". Write these fields here, each on a line of its own as name: text: title and url.',
      ],
    ],
    ['text for a number', added('rank: high\n'), ['4 rank: Found "high". Write a number here, without quotes.']],
    [
      'a number with a comma',
      added('rank: 1,028\n'),
      ['4 rank: Found "1,028". Write it without the comma: 1028. Write a number here, without quotes.'],
    ],
    [
      'a number in quotes',
      added('rank: "28"\n'),
      ['4 rank: Found "28". Write it without quotation marks: 28. Write a number here, without quotes.'],
    ],
    ['a broken number', added('rank: 2.5\n'), ['4 rank: Found 2.5. Write a whole number here, without quotes.']],
    ['a number below the least', added('rank: -2\n'), ['4 rank: Found -2. Write 0 or more here.']],
    ['yes for true', added('open: yes\n'), ['4 open: Found "yes". Write true or false here, without quotes.']],
    [
      'another word in another case',
      changed('talks', 'Talks'),
      ['3 kind: Found "Talks". Did you mean "talks"? Choose a kind: talks or truce.'],
    ],
    ['a word like none', changed('talks', 'visit'), ['3 kind: Found "visit". Choose a kind: talks or truce.']],
    [
      'text that is too long',
      changed('Words', 'Words and words and words'),
      ['2 title: Found "Words and words and words". It has 25 characters. Shorten the title to 20 characters.'],
    ],
    [
      'an address that is none',
      added('sources:\n  - title: Words\n    url: a.org\n'),
      ['6 sources.0.url: Found "a.org". Write a whole web address here, beginning with https://.'],
    ],
    [
      'curly quotation marks',
      added('sources:\n  - title: Words\n    url: “https://a.org”\n'),
      [
        '6 sources.0.url: Found "“https://a.org”". Curly quotation marks are read as part of the text: type straight ones. Write a whole web address here, beginning with https://.',
      ],
    ],
    [
      'a quotation mark on one side',
      added('sources:\n  - title: Words\n    url: a.org"\n'),
      [
        '6 sources.0.url: Found "a.org"". A quotation mark is missing on one side. Write a whole web address here, beginning with https://.',
      ],
    ],
    [
      'a long value is shortened',
      added(`rank: ${'word '.repeat(20)}\n`),
      ['4 rank: Found "word word word word word word word word word wo…". Write a number here, without quotes.'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a space at the end of a value is shown and named', () => {
    const day = z.strictObject({ date: z.string().regex(/^\d{4}$/, { error: 'Write the year.' }) });
    const file = parseYaml('x.yaml', 'date: "2019 "\n');
    const { findings } = readWithSchema({ file, base: [], id: 'a', raw: file.data }, day);
    expect(findings.map(({ message }) => message)).toEqual([
      'Found "2019 ". A space stands at its beginning or end: take it out. Write the year.',
    ]);
  });

  test('a date without quotes is named as such', () => {
    const file = parseYaml('x.mdx', 'id: a\ntitle: 2019-10-07\nkind: talks\n', { readsBareDates: true });
    const { findings } = readWithSchema({ file, base: [], id: 'a', raw: file.data }, schema);
    expect(findings.map(({ message }) => message)).toEqual(['Found a date without quotes (2019-10-07). Add a title.']);
  });
});

test('several mistakes are told in one run, each field once', () => {
  expect(findings('id: 7\nkind: visit\nsources:\n  - url: x\n')).toEqual([
    '1 id: Found 7. Write text here; put a number or a date in quotes.',
    '2 title: Add a title.',
    '2 kind: Found "visit". Choose a kind: talks or truce.',
    '4 sources.0.title: The field "title" is missing. Write text here; put a number or a date in quotes.',
    '4 sources.0.url: Found "x". Write a whole web address here, beginning with https://.',
  ]);
});

test('an item of a list without an id is not asked for the name of a file', () => {
  const file = parseYaml('x.yaml', '- title: Words\n  kind: talks\n');
  const { findings } = readWithSchema({ file, base: [0], id: undefined, raw: (file.data as unknown[])[0] }, schema);
  expect(findings.map(({ line, field, message }) => `${line} ${field}: ${message}`)).toEqual([
    '1 0.id: This item has no id. Give it one in small letters, digits and hyphens, like "id: entity-list".',
  ]);
});
