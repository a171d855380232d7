import { describe, expect, test } from 'vitest';
import { checkTerms, patternOf } from './check-terms.ts';
import type { Passage } from './read-passages.ts';

const terms = [
  { id: 'bis', term: 'Bureau of Industry and Security (BIS)', aliases: [] },
  { id: 'tariff', term: 'Tariff', aliases: ['customs duty'] },
];

function passage(text: string, line: number, linked: string[] = []): Passage {
  return { text, line, components: new Set(), terms: linked };
}

test('a term that is nowhere linked is told where it first stands', () => {
  const findings = checkTerms([passage('Nothing.', 1), passage('A tariff, and tariffs.', 3)], terms, 'a.mdx');
  expect(findings.map(({ line, message }) => [line, message])).toEqual([
    [
      3,
      '"tariff" is a term of the glossary and nowhere explained in this article. Write <Term id="tariff">tariff</Term> where it first stands.',
    ],
  ]);
});

test('a term that is linked once may stand anywhere', () => {
  expect(checkTerms([passage('BIS', 1), passage('The BIS.', 3, ['bis'])], terms, 'a.mdx')).toEqual([]);
});

describe('patternOf', () => {
  test.each([
    ['Tariff', 'Tariffs rose'],
    ['Tariff', 'a tariff of'],
    ['Bureau of Industry and Security (BIS)', 'the Bureau of Industry and Security'],
    ['Bureau of Industry and Security (BIS)', 'BIS said'],
    ['De minimis rule (export controls)', 'the de minimis rule'],
  ])('%s is found in "%s"', (term, text) => {
    expect(patternOf({ term, aliases: [] }).test(text)).toBe(true);
  });
  test.each([
    ['Tariff', 'anti-tariff'],
    ['Tariff', 'tariffed'],
    ['Bureau of Industry and Security (BIS)', 'bis zum'],
    ['De minimis rule (export controls)', 'export controls'],
  ])('%s is not found in "%s"', (term, text) => {
    expect(patternOf({ term, aliases: [] }).test(text)).toBe(false);
  });
});
