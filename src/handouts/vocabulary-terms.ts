/** The words a class needs for this story, and the fewer it matches: an editor's choice of terms of the glossary. */
import { termCategories, categoryName } from '../record/glossary-order.ts';
import type { Term } from '../record/term.ts';

/** Words without which the articles cannot be read; none that the glossary marks as unconfirmed. */
export const coreTerms = [
  'entity-list',
  'unreliable-entity-list',
  'control-list-china',
  'bis',
  'end-user-review-committee',
  'ear',
  'export-license',
  'presumption-of-denial',
  'end-user',
  'dual-use',
  'foreign-direct-product-rule',
  'affiliates-rule',
  'tariff',
  'section-301',
  'reciprocal-tariff',
  'exclusion',
  'retaliation',
  'truce',
  'sanctions',
  'national-security',
  'extraterritoriality',
  'military-civil-fusion',
  'semiconductor',
  'critical-minerals',
  'surveillance-technology',
  'forced-labor',
] as const;

/** Of these, the ones whose explanations do not repeat the word. */
export const matchTerms: readonly (typeof coreTerms)[number][] = [
  'entity-list',
  'unreliable-entity-list',
  'export-license',
  'presumption-of-denial',
  'end-user',
  'foreign-direct-product-rule',
  'tariff',
  'exclusion',
  'truce',
  'sanctions',
  'semiconductor',
  'critical-minerals',
];

/** Terms of one subject. */
export interface TermsOfSubject {
  readonly name: string;
  readonly terms: readonly Term[];
}

/**
 * Terms of the glossary by their ids, in the order of the ids.
 *
 * @throws {Error} when an id is not in the glossary: renamed there, it has to be renamed here
 */
export function termsOf(terms: readonly Term[], ids: readonly string[]): Term[] {
  return ids.map((id) => {
    const term = terms.find((other) => other.id === id);
    if (!term) throw new Error(`src/handouts/vocabulary-terms.ts: there is no term "${id}" in content/glossary.yaml.`);
    return term;
  });
}

/** Terms under their subjects, the subjects as the glossary orders them, the terms in their own order. */
export function bySubject(terms: readonly Term[]): TermsOfSubject[] {
  return Object.keys(termCategories).flatMap((category) => {
    const ofSubject = terms.filter((term) => term.category === category);
    return ofSubject.length > 0 ? [{ name: categoryName(category), terms: ofSubject }] : [];
  });
}

/** Terms for two pages, whole subjects on either: divided where the halves are most alike. */
export function onTwoPages(terms: readonly Term[]): [first: Term[], second: Term[]] {
  const subjects = bySubject(terms).map((subject) => subject.terms);
  const cuts = subjects.map((_, index) => [subjects.slice(0, index).flat(), subjects.slice(index).flat()] as const);
  const [first, second] = cuts.reduce((best, cut) => (unevenness(cut) < unevenness(best) ? cut : best), [
    [],
    subjects.flat(),
  ] as const);
  return [[...first], [...second]];
}

function unevenness([first, second]: readonly [readonly Term[], readonly Term[]]): number {
  return Math.abs(first.length - second.length);
}
