import { groupBy } from './group-by.ts';
import type { Term } from './term.ts';

/** Subjects of the glossary, in the order they are shown. */
export const termCategories: Readonly<Record<string, string>> = {
  lists: 'The lists',
  who: 'Who decides',
  law: 'Law and licences',
  trade: 'Trade and tariffs',
  policy: 'Policy words',
  tech: 'Technology',
  people: 'Xinjiang',
  skills: 'Reading sources',
};

/** A subject's name; a new one is shown as the editor wrote it. */
export function categoryName(category: string): string {
  return termCategories[category] ?? `${category.charAt(0).toUpperCase()}${category.slice(1)}`;
}

/** Terms that stand under one heading. */
export interface TermGroup {
  /** Fit for an anchor. */
  readonly key: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

/** Letters and digits only, marks off, and numbers by their size, so that Section 232 comes before Section 1260H. */
function sortKey({ term }: Pick<Term, 'term'>): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** Terms A to Z; those that begin with a figure come first. */
export function termsInOrder<SomeTerm extends Pick<Term, 'term' | 'id'>>(terms: readonly SomeTerm[]): SomeTerm[] {
  const keyed = terms.map((term) => ({ term, key: `${sortKey(term)}\n${term.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ term }) => term);
}

/** Terms under their first letters; figures under "0–9". */
export function termsByLetter(terms: readonly Term[]): TermGroup[] {
  const groups = groupBy(termsInOrder(terms), (term) => {
    const first = sortKey(term).charAt(0);
    return /[a-z]/.test(first) ? first : '0';
  });
  return [...groups].map(([key, inGroup]) => ({ key, name: key === '0' ? '0–9' : key.toUpperCase(), terms: inGroup }));
}

/** Terms under their subjects, those of the record's own order first, then any other by name. */
export function termsByCategory(terms: readonly Term[]): TermGroup[] {
  const groups = groupBy(termsInOrder(terms), ({ category }) => category);
  const others = [...groups.keys()].filter((category) => !(category in termCategories)).sort();
  return [...Object.keys(termCategories), ...others].flatMap((key) => {
    const inGroup = groups.get(key);
    return inGroup ? [{ key, name: categoryName(key), terms: inGroup }] : [];
  });
}
