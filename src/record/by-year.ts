import type { CalendarDate } from './calendar-date.ts';

/**
 * Splits what is dated into years, the newest year first and the newest first within each.
 *
 * @param items - in order of time, the oldest first
 */
export function byYear<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => CalendarDate,
): { year: string; items: Item[] }[] {
  const years = new Map<string, Item[]>();
  for (const item of [...items].reverse()) {
    const year = dateOf(item).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return [...years].map(([year, ofYear]) => ({ year, items: ofYear })).sort((a, b) => (a.year < b.year ? 1 : -1));
}
