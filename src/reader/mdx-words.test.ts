import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

/** The one slip the parser stops at: "line:column message". */
const slip = (body: string): string =>
  parseBody('x.mdx', body)
    .findings.map(({ line, column, message }) => `${line}:${column} ${message}`)
    .join('\n');

const open = (name: string) =>
  `<${name}> is opened here and not closed. Write </${name}> where its text ends: in the same paragraph when <${name}> stands among words, on a line of its own when <${name}> does.`;
const openEmpty = (name: string) =>
  `<${name}> is opened here and not closed. It holds no text, so end it with "/>": <${name} … />.`;
const UNOPENED =
  'Here a tag is closed that was not opened before. Take it out, or write the opening tag, like <Quote …>, in front of the text.';
const QUOTE =
  'A quotation mark in the tag that begins here is not closed. Write of="name" with a straight quotation mark on both sides.';
const CURLY = 'A curly quotation mark stands inside a tag. Use straight ones there: of="name".';
const UNFINISHED =
  'The tag that begins here is not finished. End it with ">", or with "/>" when no text follows, like <Cite of="name" />.';
const BRACES =
  'Braces { } have a meaning of their own in articles, and articles contain no code. Take the braces out; a number of the record is written <Figure of="..." />.';
const ADDRESS =
  'An address in angle brackets cannot stand in an article. Write a link as [words](https://…), or name the page as a source.';
const lessThan = (sign: string) =>
  `"<" followed by "${sign}" is read as the beginning of a tag. Write "less than", or \\< for the sign itself.`;

describe('a tag that is not closed is told where it opens', () => {
  test.each([
    ['inside a paragraph', 'One.\n\nA <Term id="x">word and on.\n\nMore.\n', `3:3 ${open('Term')}`],
    ['at the end of the file', 'One.\n\n<Quote by="A" of="b">\nSaid so.\n', `3:1 ${open('Quote')}`],
    ['with its closing tag in the next paragraph', 'A <Term id="x">word\n\nmore</Term> text.\n', `1:3 ${open('Term')}`],
    [
      'among words, closed on a line of its own',
      'He said <Quote by="A" of="b">\nso\n</Quote>\n',
      `1:9 ${open('Quote')}`,
    ],
    ['a component that holds no text, without its slash', 'Words.<Cite of="a"> More.\n', `1:7 ${openEmpty('Cite')}`],
    ['the same on a line of its own', '<Timeline from="2019" to="2020">\n', `1:1 ${openEmpty('Timeline')}`],
    ['a line break', 'One<br>two.\n', '1:4 A line break is written <br />, with a slash.'],
  ])('%s', (_, body, message) => {
    expect(slip(body)).toBe(message);
  });
});

describe('a closing tag that does not fit is told where it stands', () => {
  test.each([
    [
      'a misspelt one',
      'One.\n\n<Quote by="A" of="b">\nSaid.\n</Qoute>\n',
      '5:1 </Qoute> closes a tag that is not open here; <Quote> of line 3 is. Write </Quote> instead, or close <Quote> first.',
    ],
    ['one without opening', 'Words</Quote> more.\n', `1:7 ${UNOPENED}`],
    ['one without opening on its own line', '</Quote>\n', `1:2 ${UNOPENED}`],
    [
      'one behind the last words of a block',
      '<Quote by="A" of="b">\nSaid so.</Quote>\n',
      '2:9 </Quote> stands on a line with other text. Put <Quote> and </Quote> on lines of their own, or the whole on one line.',
    ],
  ])('%s', (_, body, message) => {
    expect(slip(body)).toBe(message);
  });
});

describe('a tag that is not written to its end is told where it begins', () => {
  const after = '\n\nHe said "so".<Cite of="b" />\n';
  test.each([
    ['at the end of the file', 'Words.<Cite of="a"', `1:7 ${UNFINISHED}`],
    ['with paragraphs and tags behind it', `Words.<Cite of="a"${after}`, `1:7 ${UNFINISHED}`],
    ['with an open quotation mark', `Words.<Cite of="a /> more.${after}`, `1:7 ${QUOTE}`],
    [
      'with an open quotation mark that a later one closes',
      `Words.<Cite of="a /> he "said" so.${after}`,
      `1:7 ${QUOTE}`,
    ],
    ['with curly quotation marks', `Words.<Cite of=“a” />${after}`, `1:7 ${CURLY}`],
    ['with a curly quotation mark at one end', `Words.<Cite of="a” />${after}`, `1:7 ${CURLY}`],
  ])('%s', (_, body, message) => {
    expect(slip(body)).toBe(message);
  });

  test('curly quotation marks around a tag, and an apostrophe in a value, are fine', () => {
    expect(slip('“Words.”<Cite of="a" /> <Quote by="China’s ‘wise’ minister" of="b">So “it” is.</Quote>\n')).toBe('');
  });

  test('a slip further down is not put on a whole tag before it, even one with an empty value', () => {
    expect(slip(`Words.<Cite of="" />\n\nMore.<Cite of="b"`)).toBe(`3:6 ${UNFINISHED}`);
    expect(slip(`Words.<Cite of="a" />\n\nMore.<Cite of="b"`)).toBe(`3:6 ${UNFINISHED}`);
  });
});

describe('signs with a meaning of their own are told', () => {
  test.each([
    ['"<" before a number', 'fewer than <3 rules\n', `1:13 ${lessThan('3')}`],
    ['"<="', 'that is <= 3\n', `1:10 ${lessThan('=')}`],
    [
      'a comment',
      'One.\n\n<!-- to do -->\n',
      '3:2 Comments of the form <!-- … --> cannot stand in an article. Take the comment out.',
    ],
    ['an address in angle brackets', 'See <https://a.org/b>.\n', `1:12 ${ADDRESS}`],
    ['a mail address in angle brackets', 'See <me@a.org>.\n', `1:8 ${ADDRESS}`],
    [
      'a value without quotation marks',
      'Words.<Cite of=rule />\n',
      '1:16 The value after "=" needs quotation marks: of="rule".',
    ],
    [
      'a value without quotation marks at its tag’s end',
      '<Term id=bis>',
      '1:10 The value after "=" needs quotation marks: id="bis".',
    ],
    ['a brace that is not closed', 'One.\n\nthe set { of\n', `3:9 ${BRACES}`],
    ['braces with words in them', 'the {two words} of\n', `1:5 ${BRACES}`],
    [
      'another sign in a tag',
      '<Cite of="a", />',
      '1:13 "," cannot stand at this place in a tag. Write tags like <Cite of="name" />.',
    ],
  ])('%s', (_, body, message) => {
    expect(slip(body)).toBe(message);
  });
});
