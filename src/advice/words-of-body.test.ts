import { describe, expect, test } from 'vitest';
import { parseBody } from '../reader/parse-body.ts';
import { wordsOfBody } from './words-of-body.ts';

const wordsIn = (body: string) => wordsOfBody(parseBody('a.mdx', body), 'a.mdx');

test('a word is found at its line and column, through tags and breaks', () => {
  const [run] = wordsIn('\n\nOne **bold** word,\nthen a <Term id="x">second line</Term> with a color.\n');
  const offset = run?.text.indexOf('color') ?? -1;
  expect(run?.placeAt(offset)).toEqual({ line: 4, column: 47 });
  expect(run?.placeAt(run.text.indexOf('bold'))).toEqual({ line: 3, column: 7 });
});

describe('ours are', () => {
  test('paragraphs, headings, items, and the titles of drawings', () => {
    const words = wordsIn('## A heading\n\n- An item\n\n<Timeline from="2019" to="2020" title="A title" />\n');
    expect(words.map(({ text }) => text)).toEqual(['A heading', 'An item', 'A title']);
    expect(words.at(-1)?.placeAt(3)).toMatchObject({ line: 5 });
  });

  test('no quotations set off, no code, and no reasons', () => {
    const words = wordsIn(
      '<Quote by="A" of="b">\nA ban.\n</Quote>\n\n> A ban.\n\nSee `a ban` here.<Ours because="a ban" />\n',
    );
    expect(words.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['See here.']);
  });

  test('a quotation that goes through a tag', () => {
    const [run] = wordsIn('She called it "a <Term id="x">ban</Term> on us".\n');
    expect(run?.text).not.toContain('ban');
  });

  test('nothing of a text that cannot be read', () => {
    expect(wordsIn('A <Quote of="x">ban')).toEqual([]);
  });
});
