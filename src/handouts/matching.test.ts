import { expect, test } from 'vitest';
import { inventedTerm } from '../record/fixtures/term.ts';
import { termSchema } from '../record/term.ts';
import { matchingOf, matchingsOf } from './matching.ts';

const terms = ['a', 'b', 'c', 'd'].map((id) => termSchema.parse(inventedTerm({ id: `term-${id}` })));

test('the key names the letter at which each word’s answer stands', () => {
  const { lines, key } = matchingOf(terms, 4);
  expect(key.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  for (const { term, letter } of key) expect(lines.find((line) => line.letter === letter)?.answerTo.id).toBe(term.id);
});

test('a word without Chinese in the record is not asked for its Chinese', () => {
  const withGap = [...terms, termSchema.parse(inventedTerm({ id: 'gap', zh_hans: '' }))];
  const { meanings, chinese } = matchingsOf(withGap);
  expect(meanings.lines).toHaveLength(5);
  expect(chinese.lines.map(({ term }) => term.id)).not.toContain('gap');
});
