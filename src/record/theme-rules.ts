import { countAdded, type OrganisationCount, rulesThatAdd, sumCounts } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import { groupBy } from './group-by.ts';
import type { TheRecord } from './record.ts';
import type { Remarks } from './remarks.ts';
import { type Theme, themes } from './vocabulary.ts';

/** The rules of one theme, in order of time. */
export interface ThemeRules {
  readonly theme: Theme;
  /** Rules with this as their main theme; each rule has one, so these add up to the record. */
  readonly main: readonly Designation[];
  /** Rules that are about it too. */
  readonly also: readonly Designation[];
  /** Organisations that the rules of the main theme added. */
  readonly added: OrganisationCount;
}

/** Themes that at least one rule has, in the order of the vocabulary. */
export function rulesByTheme(designations: readonly Designation[]): ThemeRules[] {
  return (Object.keys(themes) as Theme[])
    .map((theme) => {
      const main = designations.filter((rule) => rule.theme === theme);
      const also = designations.filter((rule) => rule.theme !== theme && rule.themes_secondary.includes(theme));
      return { theme, main, also, added: sumCounts(main.map(countAdded)) };
    })
    .filter(({ main, also }) => main.length + also.length > 0);
}

/** What a year's rules added. */
export interface YearOfRules {
  readonly year: number;
  readonly rules: number;
  readonly added: OrganisationCount;
}

/** Each year from the first rule's to the last one's, years without rules too. */
export function rulesByYear(rules: readonly Designation[]): YearOfRules[] {
  const byYear = groupBy(rules, (rule) => Number(axisDate(rule).slice(0, 4)));
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const inYear = byYear.get(first + index) ?? [];
    return { year: first + index, rules: inYear.length, added: sumCounts(inYear.map(countAdded)) };
  });
}

/** An organisation readers may know, and the rule that added it. */
export interface KnownName {
  readonly remarks: Remarks;
  /** Id of its first entry on the list. */
  readonly entity: string;
  readonly rule: Designation;
}

const SORTS: readonly Remarks['sort'][] = ['company', 'other', 'public-security'];

/** The organisations of some rules on which the record has remarks: rule by rule, companies before public bodies. */
export function knownNames(record: Pick<TheRecord, 'remarks'>, rules: readonly Designation[]): KnownName[] {
  const remarksBySort = [...record.remarks].sort((a, b) => SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort));
  return rulesThatAdd(rules).flatMap((rule) =>
    remarksBySort.flatMap((remarks) => {
      const entity = remarks.entities.find((id) => rule.entities.includes(id));
      return entity === undefined ? [] : [{ remarks, entity, rule }];
    }),
  );
}

const NAMES_SHOWN = 4;

/**
 * A few names of those a rule concerns.
 *
 * Where the record has notes on several of them, these come first; else the order is that of the record's own list.
 */
export function foremostNames(
  record: Pick<TheRecord, 'remarks'>,
  rule: Designation,
): { readonly shown: readonly string[]; readonly hasMore: boolean } {
  const known = knownNames(record, [rule]).map(({ remarks }) => remarks.name);
  const names = known.length >= NAMES_SHOWN ? known : rule.notable;
  const shown = names.slice(0, NAMES_SHOWN);
  return { shown, hasMore: !rule.notable_complete || shown.length < Math.max(names.length, rule.notable.length) };
}
