import type { BenchEvent } from './bench-event.ts';
import { randomFrom } from './random.ts';
import { words } from './words.ts';

const FIRST_YEAR = 1997;
/** Through September: the record of the site ends early in October 2026. */
const LAST_MONTH = '2026-09';

/** How many of every 241 events fall in a year: the bunching of the real record, 2018–19 and 2025 crowded. */
const weights: Readonly<Record<number, number>> = {
  1997: 1, 1999: 1, 2001: 1, 2008: 1, 2009: 1, 2010: 3, 2011: 4, 2012: 2, 2013: 2, 2014: 5, 2015: 4, 2016: 6, 2017: 4,
  2018: 27, 2019: 34, 2020: 23, 2021: 13, 2022: 11, 2023: 19, 2024: 17, 2025: 39, 2026: 23,
}; // prettier-ignore

/** Of the real record's events, 107 of 241 are rules. */
const SHARE_OF_A = 107 / 241;

/** Half of a year's events fall in three of its months, as a quarrel comes in bursts. */
const SHARE_IN_BURSTS = 0.5;

/**
 * Invented events with the bunching of the real record, in order of time.
 *
 * @param count - how many, at least 1
 * @param seed - the same count and seed give the same events, byte for byte
 */
export function generateEvents(count: number, seed = 1): BenchEvent[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const years = Object.entries(weights).flatMap(([year, weight]) => Array<number>(weight).fill(Number(year)));
  const bursts = new Map(Object.keys(weights).map((year) => [Number(year), [1, 2, 3].map(() => month(random()))]));

  const dates = Array.from({ length: count }, () => {
    const year = pick(years);
    const inBurst = random() < SHARE_IN_BURSTS;
    const chosen = inBurst ? pick(bursts.get(year) ?? [1]) : month(random());
    const day = 1 + Math.floor(random() * 28);
    const date = `${year}-${twoDigits(chosen)}-${twoDigits(day)}`;
    // The last year is not over: what would fall behind its end moves three months forward.
    return date.slice(0, 7) <= LAST_MONTH ? date : `${year}-${twoDigits(chosen - 3)}-${twoDigits(day)}`;
  }).sort();

  return dates.map((date, index) => {
    const group = random() < SHARE_OF_A ? 'A' : 'B';
    const title =
      group === 'A'
        ? `Invented ${pick(words.place)} ${pick(words.maker)} No. ${index + 1}`
        : `${pick(words.side)} ${pick(words.deed)} (${index + 1})`;
    const text = [pick(words.sentence), pick(words.sentence)].join(' ');
    return { id: `e-${String(index + 1).padStart(5, '0')}`, date, group, title, text };
  });
}

/** The first and last year events may fall in. */
export const yearsOfEvents = { first: FIRST_YEAR, last: Number(LAST_MONTH.slice(0, 4)) } as const;

function month(chance: number): number {
  return 1 + Math.floor(chance * 12);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
