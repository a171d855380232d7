import { expect, test } from 'vitest';
import { inventedTerm } from './fixtures/term.ts';
import { termsByCategory, termsByLetter, termsInOrder } from './glossary-order.ts';
import { termSchema, type Term } from './term.ts';

const named = (term: string, category = 'law'): Term =>
  termSchema.parse(
    inventedTerm({
      id: term
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
      term,
      category,
    }),
  );
const words = (terms: readonly Term[]) => terms.map(({ term }) => term);

test('marks and case do not count, and numbers stand by their size', () => {
  const terms = ['Tariff', 'Section 1260H List', 'de minimis', '“Is informed” letter', 'Section 232', 'Échelle'];
  expect(words(termsInOrder(terms.map((term) => named(term))))).toEqual([
    'de minimis',
    'Échelle',
    '“Is informed” letter',
    'Section 232',
    'Section 1260H List',
    'Tariff',
  ]);
});

test('terms stand under their first letters, figures first', () => {
  const groups = termsByLetter(
    ['Tariff', '50 percent test', 'Truce', '“Is informed” letter'].map((term) => named(term)),
  );
  expect(groups.map(({ key, name, terms }) => [key, name, words(terms)])).toEqual([
    ['0', '0–9', ['50 percent test']],
    ['i', 'I', ['“Is informed” letter']],
    ['t', 'T', ['Tariff', 'Truce']],
  ]);
});

test('subjects keep the order of the glossary, and one that is new comes last, as written', () => {
  const groups = termsByCategory([named('Zebra', 'zoology'), named('Chip', 'tech'), named('Rule', 'law')]);
  expect(groups.map(({ name }) => name)).toEqual(['Law and licences', 'Technology', 'Zoology']);
});
