import { describe, expect, test } from 'vitest';
import { blankQuoted } from './own-words.ts';

describe('what is not ours is blanked out, and the rest keeps its place', () => {
  test.each([
    ['a quotation', 'He said "a ban" twice.', `He said ${' '.repeat(7)} twice.`],
    ['a curly quotation', 'He said “a ban” twice.', `He said ${' '.repeat(7)} twice.`],
    ['a single quotation with an apostrophe', "It was 'China's ban' then.", `It was ${' '.repeat(13)} then.`],
    ['a curly single quotation', 'It was ‘China’s ban’ then.', `It was ${' '.repeat(13)} then.`],
    ['a Chinese title', 'The law 《出口管制法》 says so.', 'The law         says so.'],
    ['an address', 'See https://a.example/ban-center now.', 'See                              now.'],
  ])('%s', (_, text, blanked) => {
    expect(blankQuoted(text)).toBe(blanked);
    expect(blanked).toHaveLength(text.length);
  });

  test('an apostrophe and a genitive open nothing', () => {
    const text = "The firms' offices and China's answer were companies' affairs.";
    expect(blankQuoted(text)).toBe(text);
  });

  test('a quotation that is not closed hides nothing', () => {
    expect(blankQuoted('He said "a ban twice.')).toBe('He said "a ban twice.');
  });
});
