import { expect, test } from 'vitest';
import { inventedTerm } from '../record/fixtures/term.ts';
import { termSchema } from '../record/term.ts';
import { traditionalForm } from './traditional-form.ts';
import { onTwoPages, termsOf } from './vocabulary-terms.ts';

const term = (id: string, category = 'law') => termSchema.parse(inventedTerm({ id, category }));

test('terms come in the order asked for, and one that is gone is named with the file to mend', () => {
  const terms = [term('aa'), term('bb')];
  expect(termsOf(terms, ['bb', 'aa']).map(({ id }) => id)).toEqual(['bb', 'aa']);
  expect(() => termsOf(terms, ['cc'])).toThrow('src/handouts/vocabulary-terms.ts: there is no term "cc"');
});

test('two pages keep subjects whole and divide where they are most alike', () => {
  const terms = [
    term('aa', 'lists'),
    term('bb'),
    term('cc'),
    term('dd', 'tech'),
    term('ee', 'tech'),
    term('ff', 'tech'),
  ];
  const [first, second] = onTwoPages(terms);
  expect(first.map(({ id }) => id)).toEqual(['aa', 'bb', 'cc']);
  expect(second.map(({ id }) => id)).toEqual(['dd', 'ee', 'ff']);
});

test('traditional characters are given where they differ', () => {
  expect(traditionalForm('实体清单')).toBe('實體清單');
  expect(traditionalForm('制裁')).toBeUndefined();
});
