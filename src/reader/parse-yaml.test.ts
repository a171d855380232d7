import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

/** "line:column message" of everything that was found. */
function slipsIn(text: string): string[] {
  return parseYaml('x.yaml', text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
const inQuotes = (mark: string) =>
  `The text begins with "${mark}", which has a meaning of its own here. Put the whole text in quotes.`;
const INDENT =
  'The indentation does not fit. Begin lines that belong together in the same column, with spaces, and every item of a list with a hyphen.';
const DEEPER =
  'This line begins further right than the one it follows. Begin lines that belong together in the same column, with spaces.';
const NO_COLON =
  'Here the name of a field is expected, with a colon and a space after it: name: text. Indent text that goes on from the line above.';

describe('where a field stands', () => {
  const file = parseYaml(
    'x.yaml',
    ['# a remark', 'id: x', 'sources:', '  - title: One', '    url: https://a.org', '  - title: Two', 'end: y'].join(
      '\n',
    ),
  );

  test.each([
    ['a field at the margin', ['id'], { line: 2, column: 1 }],
    ['a field of the second item', ['sources', 1, 'title'], { line: 6, column: 5 }],
    ['an item', ['sources', 1], { line: 6, column: 5 }],
    ['the field of a list', ['sources'], { line: 3, column: 1 }],
    ['the last field', ['end'], { line: 7, column: 1 }],
    ['a missing field: where the file begins', ['date'], { line: 2, column: 1 }],
    ['a missing field of an item: where the item begins', ['sources', 0, 'publisher'], { line: 4, column: 5 }],
    ['a missing item: where the list stands', ['sources', 9], { line: 3, column: 1 }],
    ['a field below text: where the text stands', ['id', 'deeper'], { line: 2, column: 1 }],
  ])('%s', (_, path, place) => {
    expect(file.locate(path)).toEqual(place);
  });

  test('lines before the text are counted', () => {
    const head = parseYaml('x.mdx', 'a: 1\nb: 2\n', { linesBefore: 1 });
    expect(head.locate(['b']).line).toBe(3);
    expect(parseYaml('x.mdx', 'a: "1\n', { linesBefore: 4 }).findings[0]?.line).toBe(5);
  });

  test('line ends of Windows do not shift the lines', () => {
    const file = parseYaml('x.yaml', 'id: x\r\ndate: "2019"\r\n');
    expect(file.data).toEqual({ id: 'x', date: '2019' });
    expect(file.locate(['date'])).toEqual({ line: 2, column: 1 });
  });

  test('an empty text has its fields nowhere but in line 1', () => {
    expect(parseYaml('x.yaml', '').locate(['id'])).toEqual({ line: 1, column: 1 });
  });
});

describe('what is read', () => {
  test('an unquoted day is text in the record and a date in the head of an article', () => {
    expect(parseYaml('x.yaml', 'date: 2019-10-07').data).toEqual({ date: '2019-10-07' });
    expect(parseYaml('x.mdx', 'date: 2019-10-07', { readsBareDates: true }).data).toEqual({
      date: new Date('2019-10-07'),
    });
  });

  test('remarks on lines of their own are passed over', () => {
    expect(parseYaml('x.yaml', '# one\na: 1\n  # two\nb:\n  # three\n  - c\n# four\n').findings).toEqual([]);
  });

  test('a "#" inside a word or inside quotes is text', () => {
    expect(parseYaml('x.yaml', 'a: x#1\nb: "x #1"\nc: >-\n  x #1\n').data).toEqual({ a: 'x#1', b: 'x #1', c: 'x #1' });
  });

  test('what cannot be understood has no data', () => {
    expect(parseYaml('x.yaml', 'a: "1').data).toBeUndefined();
  });
});

describe('a slip is told once, in plain words, at its line', () => {
  test.each([
    ['a tab as indent', 'a:\n\t- b\n', ['2:1 The line is indented with a tab. Indent with spaces, two for each step.']],
    [
      'a quotation mark that is not closed',
      'a: 1\nb: "x\nc: 2\nd: 3\n',
      ['2:4 The text begins with " and the closing " is missing. Add it at the end of the text.'],
    ],
    [
      'a name that begins with a quotation mark',
      'a: 1\n"b: x\nc: 2\n',
      ['2:1 The text begins with " and the closing " is missing. Add it at the end of the text.'],
    ],
    [
      'a single quotation mark that is not closed',
      "a: 1\nb:\n  - 'x\nc: 2\n",
      ["3:5 The text begins with ' and the closing ' is missing. Add it at the end of the text."],
    ],
    [
      'a colon in the text',
      'a: 1\ntitle: Osaka truce: no new tariffs\nb: 2\n',
      ['2:8 The text holds a colon. Put the whole text in quotes, like title: "Part one: the list".'],
    ],
    [
      'an apostrophe in single quotes',
      "title: 'China's answer'\n",
      [
        '1:15 An apostrophe ends a text in single quotes. Put double quotes around the whole text, like title: "China\'s answer".',
      ],
    ],
    [
      'text after quoted text',
      'title: "Phase one" begins\n',
      [
        '1:20 The text goes on after its closing ". Put quotes of the other kind around the whole text, like title: \'"Phase one" begins\'.',
      ],
    ],
    ['text that begins with @', 'a: @x\n', [`1:4 ${inQuotes('@')}`]],
    ['text that begins with *', 'a: *x*\n', [`1:4 ${inQuotes('*')}`]],
    ['text that begins with &, which YAML would drop', 'a: &x y\n', [`1:4 ${inQuotes('&')}`]],
    ['text that begins with !', 'a: !x y\n', [`1:4 ${inQuotes('!')}`]],
    ['text that begins with %', 'a: %x\n', [`1:4 ${inQuotes('%')}`]],
    ['text that begins with a backtick', 'a: `x`\n', [`1:4 ${inQuotes('`')}`]],
    ['text that begins with brackets and goes on', 'a: [x] y\n', [`1:8 ${inQuotes('[')}`]],
    [
      'a bracket that is not closed',
      'a: 1\nb: [x\nc: 2\n',
      [
        '2:4 The text begins with [, which begins a list here, and the closing ] is missing. Add it, or put the whole text in quotes.',
      ],
    ],
    [
      'text after "#", which YAML would drop',
      'a: Osaka #1 city\nb: #2\n',
      [
        '1:10 What follows "#" is a remark and not part of the text. Put the whole text in quotes, or the remark on a line of its own.',
        '2:4 What follows "#" is a remark and not part of the text. Put the whole text in quotes, or the remark on a line of its own.',
      ],
    ],
    [
      'an item on the line of its field',
      'a: - x\n',
      [
        '1:4 A hyphen begins an item of a list, on a line of its own. Move the item to the next line, or put the whole text in quotes.',
      ],
    ],
    [
      'a backslash in double quotes',
      'a: "x\\d"\n',
      ['1:6 There is a backslash in the quoted text. Use single quotes around it, or write the backslash twice.'],
    ],
    ['a missing colon', 'a: 1\nkind truce\nb: 2\n', [`2:1 ${NO_COLON}`]],
    ['a missing colon in the last line', 'a: 1\nkind truce\n', [`2:1 ${NO_COLON}`]],
    [
      'a missing space after the colon',
      'a: 1\nkind:truce\nb: 2\n',
      ['2:1 A space is missing after the colon: write "kind: …".'],
    ],
    ['a field further right than the one above', 'a: 1\nb: 2\n   c: 3\n', [`3:4 ${DEEPER}`]],
    ['a field of an item further left', 'a:\n  - b: 1\n   c: 2\n', [`3:1 ${INDENT}`]],
    ['all fields but the first further right', 'a: 1\n b: 2\n', [`2:2 ${DEEPER}`]],
    [
      'text under >- at the margin',
      'a: >-\nSome text\nb: 2\n',
      ['2:1 Text under ">-" is indented. Begin each of its lines with two spaces.'],
    ],
    [
      'a missing space after the hyphen',
      'a:\n  - x: 1\n  -y: 2\n  - z: 3\n',
      ['3:1 A space is missing after the hyphen: write "- y…".'],
    ],
    [
      'a dash for a hyphen',
      'a:\n  – b: 1\n    c: 2\n',
      ['2:8 The line begins with "–". An item of a list begins with a hyphen and a space.'],
    ],
    [
      'a space from a web page',
      'a: 1\nkind:\u00a0truce\nb: 2\n',
      [
        '2:1 The line holds a space of another kind, as web pages and word processors put it in. Type the spaces of this line again.',
      ],
    ],
    [
      'a wide colon',
      'a: 1\nkind：truce\nb: 2\n',
      ['2:1 The colon is a wide one. Type a plain colon and a space: "kind: …".'],
    ],
    [
      'two versions that were not merged',
      'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n',
      [
        '2:1 Two versions of the file stand here together. Keep one, and take out the other and the lines of <<<<<<<, ======= and >>>>>>>.',
      ],
    ],
    [
      'several records in one file',
      'a: 1\n---\nb: 2\n---\nc: 3\n',
      ['2:1 A line of three hyphens divides the file. Take the line out: a file holds one record.'],
    ],
    [
      'fields that are there twice, each of them',
      'a: 1\nb: 2\na: 3\nb: 4\n',
      [
        '3:1 "a" is already there, further up. Keep one of the two; another item of a list begins with a hyphen.',
        '4:1 "b" is already there, further up. Keep one of the two; another item of a list begins with a hyphen.',
      ],
    ],
  ])('%s', (_, text, slips) => {
    expect(slipsIn(text)).toEqual(slips);
  });
});
