import type { MonthBundle, YearBundle } from '../layout/bundle-months.ts';

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Beside a year's name: "24 events · at least 40 organisations added". */
export function yearSum(year: Pick<YearBundle, 'events' | 'organisations' | 'isFloor'>): string {
  return [plural(year.events, 'event'), monthSum(year)].filter(Boolean).join(' · ');
}

/** Beside a month's name: "28 organisations added"; "" where nobody was. */
export function monthSum({ organisations, isFloor }: Pick<MonthBundle, 'organisations' | 'isFloor'>): string {
  return organisations === 0 ? '' : `${isFloor ? 'at least ' : ''}${plural(organisations, 'organisation')} added`;
}

/**
 * What stands in a long gap of the list: "3 years 2 months with no listed event".
 *
 * @param isPart - part of the record is hidden, so that the gap is the choice's and not the record's
 */
export function gapWords(months: number, isPart = false): string {
  const [whole, rest] = [Math.floor(months / 12), months % 12];
  const words = [whole > 0 && plural(whole, 'year'), rest > 0 && plural(rest, 'month')].filter(Boolean);
  return `${words.join(' ')} with no ${isPart ? 'event shown' : 'listed event'}`;
}
