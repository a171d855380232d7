import { group, range } from 'd3-array';
import { countAdded, type OrganisationCount, rulesThatAdd, sumCounts } from '../../record/count-events.ts';
import { axisDate, type Designation } from '../../record/designation.ts';
import { type ThemeGroup, themeGroup, themeGroups } from '../../record/theme-group.ts';
import { type Theme, themes, wordsOf } from '../../record/vocabulary.ts';

/** What one calendar year added to the list, and took off it. */
export interface YearOfAdditions {
  readonly year: number;
  readonly rules: number;
  readonly count: OrganisationCount;
  readonly byGroup: Readonly<Record<ThemeGroup, OrganisationCount>>;
  /** Organisations under China taken off, as far as rules in the record say. */
  readonly removed: number;
}

/**
 * Additions by calendar year of the day each rule stands at, years without any included.
 *
 * A rule with several themes counts under its main one, so that groups add up to the year.
 *
 * @param through - the day the record was verified through; its year is the last
 */
export function additionsByYear(designations: readonly Designation[], through: string): YearOfAdditions[] {
  const byYear = group(designations, yearOf);
  const first = Math.min(...rulesThatAdd(designations).map(yearOf));
  return range(first, Number(through.slice(0, 4)) + 1).map((year) => {
    const rules = byYear.get(year) ?? [];
    const byGroup = Object.fromEntries(
      wordsOf(themeGroups).map((name) => [
        name,
        sumCounts(rules.filter(({ theme }) => themeGroup(theme) === name).map(countAdded)),
      ]),
    ) as Record<ThemeGroup, OrganisationCount>;
    return {
      year,
      rules: rulesThatAdd(rules).length,
      count: sumCounts(rules.map(countAdded)),
      byGroup,
      removed: rules.reduce((sum, rule) => sum + (rule.entities_removed_china ?? 0), 0),
    };
  });
}

/** What all rules of one theme added. */
export interface ThemeOfAdditions {
  readonly theme: Theme;
  readonly group: ThemeGroup;
  readonly rules: number;
  readonly count: OrganisationCount;
}

/** Additions by main theme, the largest first, what has no theme of its own last; themes without any left out. */
export function additionsByTheme(designations: readonly Designation[]): ThemeOfAdditions[] {
  const byTheme = group(rulesThatAdd(designations), ({ theme }) => theme);
  return wordsOf(themes)
    .flatMap((theme) => {
      const rules = byTheme.get(theme) ?? [];
      const count = sumCounts(rules.map(countAdded));
      return count.organisations === 0 ? [] : [{ theme, group: themeGroup(theme), rules: rules.length, count }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.count.organisations - a.count.organisations);
}

/** All organisations of one theme group, over all years. */
export function sumOfGroup(years: readonly YearOfAdditions[], name: ThemeGroup): OrganisationCount {
  return sumCounts(years.map(({ byGroup }) => byGroup[name]));
}

/** "248+" for at least 248. */
export function shortCount({ organisations, isFloor }: OrganisationCount): string {
  return `${organisations.toLocaleString('en-GB')}${isFloor && organisations > 0 ? '+' : ''}`;
}

function yearOf(rule: Designation): number {
  return Number(axisDate(rule).slice(0, 4));
}

function rank({ theme }: ThemeOfAdditions): number {
  if (theme === 'not-researched') return 2;
  return theme === 'other' ? 1 : 0;
}
