import { axisDate } from '../record/designation.ts';
import type { Entity } from '../record/entity.ts';
import { licencePolicies } from '../record/licence-policy.ts';
import type { TheRecord } from '../record/record.ts';
import { type Theme, themes } from '../record/vocabulary.ts';
import type { Choice } from './filter-state.ts';
import { foldName } from '../record/fold-name.ts';

/** What a row of the list of entries shows. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly chinese?: string | undefined;
  readonly city?: string | undefined;
  /** Of the rule that put the entry on the list. */
  readonly year: string;
  readonly theme: Theme;
  /** Short code of the licence review policy. */
  readonly policy?: string | undefined;
}

/** All entries as rows, in the order of the alphabet; names that begin with a figure first. */
export function entityRows({ entities, designations, remarks }: TheRecord): EntityRow[] {
  const ruleOf = new Map(designations.flatMap((rule) => rule.entities.map((id) => [id, rule] as const)));
  const chineseOf = new Map(remarks.flatMap(({ entities, chinese }) => entities.map((id) => [id, chinese] as const)));
  const rows = entities.map((entity) => {
    const rule = ruleOf.get(entity.id);
    return {
      id: entity.id,
      name: entity.name,
      aliases: entity.aliases.filter((alias) => alias !== ''),
      chinese: chineseOf.get(entity.id),
      city: entity.city,
      year: (rule ? axisDate(rule) : entity.fr_date).slice(0, 4),
      theme: rule?.theme ?? 'not-researched',
      policy: policyOf(entity),
    };
  });
  return rows
    .map((row) => ({ row, key: foldName(row.name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.row.id, b.row.id))
    .map(({ row }) => row);
}

/** A code without words of its own would show as a code; it is left out of the filter. */
function policyOf({ license_policy: code }: Entity): string | undefined {
  return code !== undefined && licencePolicies[code] ? code : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The letter an entry stands under; "0–9" for a figure. */
export function letterOf(name: string): string {
  const first = foldName(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

/** The anchor of a letter on its page. */
export function letterAnchor(letter: string): string {
  return `letter-${letter === '0–9' ? 'figures' : letter.toLowerCase()}`;
}

/** One value of a filter, with the number of all entries it fits. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What can be chosen, by filter: years newest first, themes and cities by name, policies the most frequent first. */
export function filterOptions(rows: readonly EntityRow[]): Record<Choice, FilterOption[]> {
  const optionsOf = (valueOf: (row: EntityRow) => string | undefined, labelOf: (value: string) => string) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = valueOf(row);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
  };
  const byLabel = (a: FilterOption, b: FilterOption) => compare(a.label, b.label);
  return {
    year: optionsOf(({ year }) => year, String).sort((a, b) => byLabel(b, a)),
    theme: optionsOf(
      ({ theme }) => theme,
      (theme) => themes[theme as Theme],
    ).sort(byLabel),
    city: optionsOf(({ city }) => city, String).sort(byLabel),
    policy: optionsOf(
      ({ policy }) => policy,
      (code) => licencePolicies[code]?.label ?? code,
    ).sort((a, b) => b.count - a.count || byLabel(a, b)),
  };
}
