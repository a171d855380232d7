import { randomInt, randomLcg } from 'd3-random';

/** A day as a number: whole days since 1970-01-01 UTC. */
export type DayNumber = number;

/** Rules and talks, and the time in which both could have come. */
export interface DaysInQuestion {
  /** A day for each rule; rules of one day count one by one. */
  readonly rules: readonly DayNumber[];
  /** First and last day of each round of talks. */
  readonly talks: readonly (readonly [first: DayNumber, last: DayNumber])[];
  /** First and last day of the time looked at. Every rule lies in it. */
  readonly window: readonly [first: DayNumber, last: DayNumber];
}

/** What chance is taken to be. Each model keeps something of the real series, and gives up the rest. */
export const chanceModels = {
  /** Every rule on any day of the window. Keeps how many rules there were. */
  'any-day': 'any day',
  /** Every rule on a working day of its own year. Keeps how many rules came in each year, and that none comes on a Sunday. */
  'working-day': 'a working day of its year',
  /** The whole series moved by one number of days, around the window. Keeps how the rules are bunched. */
  'moved-series': 'the whole series moved',
} as const;
export type ChanceModel = keyof typeof chanceModels;

/** How near rules lie to talks. */
export interface Nearness {
  /** Rules within so many days of talks, either side or during. */
  readonly near: number;
  /** Mean of the days from each rule to the nearest talks. */
  readonly meanDays: number;
}

/** What was seen, beside what chance brings about. */
export interface ChanceResult {
  readonly observed: Nearness;
  readonly rules: number;
  /** Series drawn, the observed one apart. */
  readonly draws: number;
  /** How often so many rules were near: index is the number of rules, value the number of draws. */
  readonly distribution: readonly number[];
  /** Mean of `near` over the draws. */
  readonly expectedNear: number;
  /** 95 of 100 draws have a `near` between these, both included. */
  readonly interval: readonly [least: number, most: number];
  /** Share of series, the observed one counted in, with at least as many rules near: the one-sided p-value. */
  readonly shareAsNear: number;
  /** Share of series, the observed one counted in, whose mean distance is at most the observed. */
  readonly shareAsClose: number;
}

export interface ChanceOptions {
  readonly model: ChanceModel;
  /** Talks this many days away are near. */
  readonly withinDays: number;
  /** Series to draw; a moved series has one a day of the window, and all of them are taken. */
  readonly draws?: number;
  /** The same seed draws the same series on every machine. */
  readonly seed?: number;
}

/**
 * Days from each day of the window to the nearest talks: 0 while they are held.
 *
 * @throws {RangeError} when there are no talks to measure from
 */
export function distanceByDay({ talks, window: [first, last] }: Omit<DaysInQuestion, 'rules'>): number[] {
  if (talks.length === 0) throw new RangeError('There are no talks to measure from.');
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    return Math.min(...talks.map(([start, end]) => (day < start ? start - day : Math.max(day - end, 0))));
  });
}

/**
 * A permutation test: whether rules lie nearer to talks than the same number of rules would by chance.
 *
 * The p-values count the observed series among the drawn ones, so they are never 0
 * (Phipson and Smyth 2010, "Permutation P-values Should Never Be Zero"). A small
 * one says that chance alone seldom does this; it says nothing of why.
 *
 * @throws {RangeError} when a rule lies outside the window
 */
export function testChance(question: DaysInQuestion, options: ChanceOptions): ChanceResult {
  const { rules, window } = question;
  const [first, last] = window;
  const distances = distanceByDay(question);
  const outside = rules.find((day) => day < first || day > last);
  if (outside !== undefined) throw new RangeError(`Day ${outside} lies outside the window from ${first} to ${last}.`);
  const { withinDays, seed = 1 } = options;
  const measure = (days: readonly DayNumber[]): Nearness => measureDays(days, distances, first, withinDays);
  const observed = measure(rules);

  const series = seriesOf(question, options, randomLcg(seed));
  const distribution = new Array<number>(rules.length + 1).fill(0);
  let [draws, asNear, asClose] = [0, 0, 0];
  for (const days of series) {
    const { near, meanDays } = measure(days);
    draws += 1;
    distribution[near] = (distribution[near] ?? 0) + 1;
    if (near >= observed.near) asNear += 1;
    if (meanDays <= observed.meanDays) asClose += 1;
  }
  return {
    observed,
    rules: rules.length,
    draws,
    distribution,
    expectedNear: distribution.reduce((sum, times, near) => sum + times * near, 0) / draws,
    interval: [quantile(distribution, draws, 0.025), quantile(distribution, draws, 0.975)],
    shareAsNear: (asNear + 1) / (draws + 1),
    shareAsClose: (asClose + 1) / (draws + 1),
  };
}

/** Sunday is 0; 1970-01-01 was a Thursday. */
export function isWorkingDay(day: DayNumber): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

function measureDays(days: readonly DayNumber[], distances: readonly number[], first: DayNumber, within: number) {
  let [near, sum] = [0, 0];
  for (const day of days) {
    const distance = distances[day - first] ?? Infinity;
    sum += distance;
    if (distance <= within) near += 1;
  }
  return { near, meanDays: sum / days.length };
}

function* seriesOf(
  { rules, window: [first, last] }: DaysInQuestion,
  { model, draws = 10_000 }: ChanceOptions,
  random: () => number,
): Generator<readonly DayNumber[]> {
  const length = last - first + 1;
  if (model === 'moved-series') {
    for (let shift = 1; shift < length; shift += 1) yield rules.map((day) => first + ((day - first + shift) % length));
    return;
  }
  const choices = model === 'working-day' ? workingDaysByYear(first, last) : undefined;
  const anyDay = randomInt.source(random)(first, last + 1);
  const pick = (day: DayNumber): DayNumber => {
    const days = choices?.get(yearOf(day));
    return days ? (days[Math.floor(random() * days.length)] ?? day) : anyDay();
  };
  for (let draw = 0; draw < draws; draw += 1) yield rules.map(pick);
}

function workingDaysByYear(first: DayNumber, last: DayNumber): Map<number, DayNumber[]> {
  const byYear = new Map<number, DayNumber[]>();
  for (let day = first; day <= last; day += 1) {
    if (!isWorkingDay(day)) continue;
    const year = yearOf(day);
    const days = byYear.get(year);
    if (days) days.push(day);
    else byYear.set(year, [day]);
  }
  return byYear;
}

function yearOf(day: DayNumber): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** The least number of rules that so large a share of the draws does not exceed. */
function quantile(distribution: readonly number[], draws: number, share: number): number {
  let seen = 0;
  return distribution.findIndex((times) => (seen += times) >= share * draws);
}
