import { themeGroup } from '../record/theme-group.ts';
import type { EntityRow } from './entity-names.ts';

/**
 * /entities/names.json, as short as it can be: words that many entries share stand once, in a list of
 * their own, and an entry holds their places.
 */
export interface NamesFile {
  readonly themes: readonly (readonly [code: string, label: string, group: string])[];
  readonly cities: readonly string[];
  readonly policies: readonly string[];
  /** In the order of the alphabet. A place of -1 is none. */
  readonly entries: readonly NamesEntry[];
}
type NamesEntry = readonly [
  id: string,
  name: string,
  /** Joined by a line break; "" for none. */
  aliases: string,
  chinese: string,
  year: number,
  theme: number,
  city: number,
  policy: number,
];

export function toNamesFile(rows: readonly EntityRow[], themeLabel: (code: string) => string): NamesFile {
  const distinct = <T extends string>(values: readonly (T | undefined)[]): T[] =>
    [...new Set(values.filter((value) => value !== undefined))].sort();
  const themes = distinct(rows.map(({ theme }) => theme));
  const cities = distinct(rows.map(({ city }) => city));
  const policies = distinct(rows.map(({ policy }) => policy));
  return {
    themes: themes.map((code) => [code, themeLabel(code), themeGroup(code)]),
    cities,
    policies,
    entries: rows.map(({ id, name, aliases, chinese, year, theme, city, policy }) => [
      id,
      name,
      aliases.join('\n'),
      chinese ?? '',
      Number(year),
      themes.indexOf(theme),
      city === undefined ? -1 : cities.indexOf(city),
      policy === undefined ? -1 : policies.indexOf(policy),
    ]),
  };
}

/** An entry as the filter uses it. */
export interface ListedName {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly chinese: string;
  readonly year: string;
  readonly theme: string;
  readonly themeLabel: string;
  /** The theme's colour, as on the timeline. */
  readonly themeGroup: string;
  readonly city: string;
  readonly policy: string;
}

export function fromNamesFile({ themes, cities, policies, entries }: NamesFile): ListedName[] {
  return entries.map(([id, name, aliases, chinese, year, theme, city, policy]) => ({
    id,
    name,
    others: [...aliases.split('\n'), chinese].filter((other) => other !== ''),
    chinese,
    year: String(year),
    theme: themes[theme]?.[0] ?? '',
    themeLabel: themes[theme]?.[1] ?? '',
    themeGroup: themes[theme]?.[2] ?? 'other',
    city: cities[city] ?? '',
    policy: policies[policy] ?? '',
  }));
}
