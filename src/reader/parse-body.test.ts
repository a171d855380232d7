import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { splitHead } from './split-head.ts';

const slips = (body: string): string[] =>
  parseBody('x.mdx', body).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

const CODE =
  'Articles contain no code. Take the braces and what is in them out; a number of the record is written <Figure of="..." />.';
const CODE_LINE =
  'A line beginning with "import" or "export" is read as code, and articles contain none. Take it out (components are there without it), or begin the sentence with another word.';
const HEADING = 'A heading in the text begins with ##. A single # is the title, which the head gives.';

describe('the tags of a text', () => {
  const article = '---\ntitle: A\n---\n\nWords.<Cite of="rule" />\n\n<Names\n  in="a-rule"\n  sort="company"\n/>\n';
  const { tags, findings, complete } = parseBody('x.mdx', splitHead(article).body);

  test('are all found, each with its place in the whole file', () => {
    expect(findings).toEqual([]);
    expect(complete).toBe(true);
    expect(tags.map(({ name, line, column }) => [name, line, column])).toEqual([
      ['Cite', 5, 7],
      ['Names', 7, 1],
    ]);
  });

  test('have attributes with values and places of their own', () => {
    expect(tags[1]?.attributes).toEqual([
      { name: 'in', value: 'a-rule', line: 8, column: 3 },
      { name: 'sort', value: 'company', line: 9, column: 3 },
    ]);
  });

  test('may have an attribute that stands alone', () => {
    const { tags } = parseBody('x.mdx', '<Figure of="x" words />');
    expect(tags[0]?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['of', 'x'],
      ['words', null],
    ]);
  });

  test('know whether text stands in them', () => {
    const { tags } = parseBody('x.mdx', 'A <Term id="x">word</Term>, a <Term id="y" /> and a <Term id="z"></Term>.');
    expect(tags.map(({ hasText }) => hasText)).toEqual([true, false, false]);
  });

  test('inside others are found too', () => {
    const { tags } = parseBody('x.mdx', '<Quote by="A" of="b">\nSaid of <Term id="x">it</Term>.\n</Quote>\n');
    expect(tags.map(({ name, line }) => [name, line])).toEqual([
      ['Quote', 1],
      ['Term', 2],
    ]);
  });
});

describe('code in a text is told', () => {
  test.each([
    ['an import line', 'Words.\n\nimport X from "./x.astro"\n', [`3:1 ${CODE_LINE}`]],
    ['an export line', 'export const a = 1;\n', [`1:1 ${CODE_LINE}`]],
    ['a sentence that begins with import', 'Words.\n\nimport tariffs rose that year.\n', [`3:16 ${CODE_LINE}`]],
    ['braces among words', 'the set {a} of\n', [`1:9 ${CODE}`]],
    ['braces on a line of their own', 'Words.\n\n{a}\n', [`3:1 ${CODE}`]],
    ['an attribute in braces', 'Words.\n\n<Figure of={"designations"} />\n', [`3:1 ${CODE}`]],
    ['attributes spread out', '<Figure {...all} />\n', [`1:1 ${CODE}`]],
  ])('%s', (_, body, found) => {
    expect(slips(body)).toEqual(found);
  });

  test('and the tag is marked, so that its attributes are not told to be missing', () => {
    expect(parseBody('x.mdx', '<Figure of={"x"} />').tags[0]?.holdsCode).toBe(true);
    expect(parseBody('x.mdx', '<Figure of="x" />').tags[0]?.holdsCode).toBe(false);
  });

  test('braces in a code span are words', () => {
    expect(slips('the mark `{a}` is\n')).toEqual([]);
  });
});

describe('what would be printed as it stands is told', () => {
  test.each([
    ['a heading of the first rank', 'Words.\n\n# Heading\n', [`3:1 ${HEADING}`]],
    ['a heading underlined with =', 'Heading\n===\n', [`1:1 ${HEADING}`]],
    [
      'a tag with a space behind "<"',
      'Words.< Cite of="rule" />\n',
      ['1:1 A space stands between "<" and "Cite", so the tag would be printed as text. Take the space out.'],
    ],
    [
      'a link that does not end',
      'See [words](https://a.org and so on.\n',
      [
        '1:1 A link is not finished here. Write it as [words](https://…), without a space between ] and (, and with ) at its end.',
      ],
    ],
  ])('%s', (_, body, found) => {
    expect(slips(body)).toEqual(found);
  });

  test('headings of the second rank, whole links and "less than" with a space are fine', () => {
    expect(slips('## Heading\n\nSee [words](https://a.org), 2 < 3 and a < B.\n')).toEqual([]);
  });
});

test.each(['![x](https://a.org/b.jpg)', '![x](picture.jpg)', '![x][a]\n\n[a]: https://a.org/b.jpg'])(
  'a picture in the form of Markdown, %s, is refused, with the component in its place',
  (body) => {
    expect(slips(`Words.\n\n${body}\n`)).toEqual([
      expect.stringMatching(
        /^3:1 A picture stands here in the form !\[…\]\(…\), .* write <Picture file="name\.jpg" alt=/,
      ),
    ]);
  },
);

describe('an address that does not say how it is reached is told', () => {
  const REMEDY = 'Write the whole address with https://; to a page of this site lead with <Event>, <Term> or <Person>.';
  test.each([
    ['a script', 'See [x](javascript:alert(1)).\n', `1:5 Found a link to "javascript:alert(1)". ${REMEDY}`],
    [
      'a script in disguise',
      '[x](JaVaScRiPt&colon;alert(1))\n',
      `1:1 Found a link to "JaVaScRiPt:alert(1)". ${REMEDY}`,
    ],
    ['data', '[x](data:text/html,x)\n', `1:1 Found a link to "data:text/html,x". ${REMEDY}`],
    ['a page of this site', 'Words.\n\n[x](/glossary/bis/)\n', `3:1 Found a link to "/glossary/bis/". ${REMEDY}`],
    ['another host by two slashes', '[x](//a.org)\n', `1:1 Found a link to "//a.org". ${REMEDY}`],
    ['no address', '[x]()\n', `1:1 Found a link to "". ${REMEDY}`],
    [
      'a reference',
      '[x][a]\n\n[a]: javascript:alert(1)\n',
      `3:1 Found a reference to "javascript:alert(1)". ${REMEDY}`,
    ],
    [
      'a link inside a component',
      '<Quote by="A" of="b">\n[x](javascript:1)\n</Quote>\n',
      `2:1 Found a link to "javascript:1". ${REMEDY}`,
    ],
  ])('%s', (_, body, found) => {
    expect(slips(body)).toEqual([found]);
  });

  test('web addresses, letters and places on the same page are fine', () => {
    const body =
      '[a](https://a.org), [b](HTTP://a.org), [c](mailto:a@a.org), [d](#sources), [e][f]\n\n[f]: https://a.org\n';
    expect(slips(body)).toEqual([]);
  });
});

test('a text that cannot be read to its end is not complete, and has one finding', () => {
  const { tags, findings, complete } = parseBody('x.mdx', 'A <Cite of="a" /> and a <Term id="b">word.\n');
  expect({ tags, complete }).toEqual({ tags: [], complete: false });
  expect(findings).toHaveLength(1);
});
