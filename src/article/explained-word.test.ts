import { expect, test } from 'vitest';
import { explainedWord } from './explained-word.ts';

test('a long term is divided before its last word', () => {
  expect(explainedWord('presumption of denial')).toEqual({
    before: 'presumption of ',
    last: 'denial',
    name: 'presumption of denial',
  });
});

test('a single word is all button', () => {
  expect(explainedWord(' tariff\n')).toEqual({ before: '', last: 'tariff', name: 'tariff' });
});

test('a term with tags of its own stays in one piece and is called by its text', () => {
  expect(explainedWord('the <em>de minimis</em> rule')).toEqual({
    before: '',
    last: 'the <em>de minimis</em> rule',
    name: 'the de minimis rule',
  });
});

test('the name is plain text', () => {
  expect(explainedWord('research &amp; development&#39;s end').name).toBe("research & development's end");
});
