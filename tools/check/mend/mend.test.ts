import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../files-in.ts';
import { mendDate } from './mend-date.ts';
import { mendFile } from './mend-file.ts';

const MILESTONE = 'content/milestones/2030-01-01-x.yaml';
const ARTICLE = 'content/articles/x.mdx';

test('what is in order keeps every byte, in every file of the content', () => {
  const files = filesIn('.').filter((file) => /\.(yaml|mdx)$/.test(file));
  expect(files.length).toBeGreaterThan(250);
  const changed = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return mendFile(file, text) !== text;
  });
  expect(changed).toEqual([]);
});

describe('a date is mended where it can mean one day only', () => {
  test.each([
    ['2019-10-8', '2019-10-08'],
    ['2019/10/08', '2019-10-08'],
    ['2019.1', '2019-01'],
    ['8 October 2019', '2019-10-08'],
    ['October 8, 2019', '2019-10-08'],
    ['8th October 2019', '2019-10-08'],
    ['October 2019', '2019-10'],
    ['10/8/2019', undefined],
    ['8.10.2019', undefined],
    ['31 February 2019', undefined],
    ['2019-13-01', undefined],
    ['2019-10-08', undefined],
    ['Michaelmas 2019', undefined],
  ])('%s', (written, mended) => {
    expect(mendDate(written)).toBe(mended);
  });
});

describe('in a record', () => {
  test.each([
    ['the mark of the byte order', '\uFEFFid: x\n', 'id: x\n'],
    ['line ends of Windows', 'id: x\r\ntitle: y\r\n', 'id: x\ntitle: y\n'],
    ['blanks at line ends', 'id: x  \ntitle: y\t\n', 'id: x\ntitle: y\n'],
    ['no end of the last line', 'id: x', 'id: x\n'],
    ['too many lines at the end', 'id: x\n\n\n', 'id: x\n'],
    ['tabs', 'id: x\nsources:\n\t- title: y\n', 'id: x\nsources:\n  - title: y\n'],
    ['curly marks around a text', 'id: x\ntitle: “A: b”\n', 'id: x\ntitle: "A: b"\n'],
    ['a date without noughts', 'id: x\ndate: "2019-1-8"\n', 'id: x\ndate: "2019-01-08"\n'],
    ['a date in words', 'id: x\ndate: 8 October 2019\n', 'id: x\ndate: "2019-10-08"\n'],
    ['a year that is a number', 'id: x\ndate: 2019\n', 'id: x\ndate: "2019"\n'],
    ['a date inside a source', 'id: x\nsources:\n  - date: 2019/1/8\n', 'id: x\nsources:\n  - date: "2019-01-08"\n'],
    [
      'fields in another order, with their remarks',
      '# Of the file.\n\nid: x\n# Of the kind.\nkind: talks\ndate: "2019"\ntitle: y\n',
      '# Of the file.\n\nid: x\ntitle: y\ndate: "2019"\n# Of the kind.\nkind: talks\n',
    ],
    [
      'an unknown field behind its neighbour',
      'id: x\nkind: talks\nodd: 1\ntitle: y\n',
      'id: x\ntitle: y\nkind: talks\nodd: 1\n',
    ],
  ])('%s', (_, text, mended) => {
    expect(mendFile(MILESTONE, text)).toBe(mended);
    expect(mendFile(MILESTONE, mended)).toBe(mended);
  });

  test.each([
    ['a date that can mean two days', 'id: x\ndate: 10/8/2019\n'],
    ['curly marks inside a text', 'id: x\ntitle: He said “yes” twice\n'],
    ['blanks that belong to a text', 'id: x\nnote: "two  blanks"\n'],
    ['a field that stands there twice', 'id: x\ntitle: y\nid: z\n'],
    ['text that is no YAML', 'id: [x\ntitle: y\n'],
  ])('%s is left alone', (_, text) => {
    expect(mendFile(MILESTONE, text)).toBe(text);
  });

  test('text in which blanks at line ends have a meaning is left whole', () => {
    const text = 'id: x\nnote: |\n  one  \n  two\n';
    expect(mendFile(MILESTONE, text)).toBe(text);
  });
});

describe('in an article', () => {
  const head = '---\ntitle: y\npublished: "2019-10-08"\n---\n';
  test.each([
    ['curly marks in a tag', `${head}\nA word.<Cite of=“rule” />\n`, `${head}\nA word.<Cite of="rule" />\n`],
    ['two hyphens', `${head}\nOne -- two.\n`, `${head}\nOne – two.\n`],
    ['three full stops', `${head}\nAnd so on...\n`, `${head}\nAnd so on…\n`],
    [
      'a day without quotes in the head',
      '---\ntitle: y\npublished: 2019-10-08\n---\n\nText.\n',
      '---\ntitle: y\npublished: "2019-10-08"\n---\n\nText.\n',
    ],
    [
      'fields in another order',
      '---\npublished: "2019-10-08"\ntitle: y\n---\n\nText.\n',
      '---\ntitle: y\npublished: "2019-10-08"\n---\n\nText.\n',
    ],
    ['line ends of Windows', `${head}\nText.\n`.replaceAll('\n', '\r\n'), `${head}\nText.\n`],
  ])('%s', (_, text, mended) => {
    expect(mendFile(ARTICLE, text)).toBe(mended);
    expect(mendFile(ARTICLE, mended)).toBe(mended);
  });

  test.each([
    ['a line break of two blanks', `${head}\nOne  \ntwo.\n`],
    ['hyphens in code', `${head}\nType \`a -- b ...\`.\n`],
    ['hyphens in an address', `${head}\n[words](https://example.org/a--b...c)\n`],
    ['an omission', `${head}\nHe said "the list ... is long".\n`],
    ['a rule', `${head}\nOne.\n\n---\n\nTwo.\n`],
    ['curly marks in the words', `${head}\nHe said “yes”.\n`],
  ])('%s is left alone', (_, text) => {
    expect(mendFile(ARTICLE, text)).toBe(text);
  });
});
