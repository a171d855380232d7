import { describe, expect, test } from 'vitest';
import { distanceByDay, isWorkingDay, testChance, type DaysInQuestion } from './nearness-by-chance.ts';

/** A hundred days with talks on days 20 to 21 and 70; three rules. */
const question: DaysInQuestion = {
  rules: [18, 40, 71],
  talks: [
    [20, 21],
    [70, 70],
  ],
  window: [0, 99],
};

describe('distanceByDay', () => {
  test('is 0 during talks and grows by one a day on either side', () => {
    const distances = distanceByDay(question);
    expect(distances.slice(17, 24)).toEqual([3, 2, 1, 0, 0, 1, 2]);
    expect(distances[45]).toBe(24);
    expect(distances).toHaveLength(100);
  });
  test('needs talks', () => {
    expect(() => distanceByDay({ talks: [], window: [0, 9] })).toThrow('no talks');
  });
});

describe('testChance', () => {
  test('measures the observed series', () => {
    const { observed, rules } = testChance(question, { model: 'any-day', withinDays: 3, draws: 10 });
    expect(observed).toEqual({ near: 2, meanDays: (2 + 19 + 1) / 3 });
    expect(rules).toBe(3);
  });

  test('comes near to the binomial distribution where every day is as likely', () => {
    // 8 days are within 3 of the first talks (17-24), 7 of the second (67-73).
    const share = 15 / 100;
    const twoOrMore = 3 * share ** 2 * (1 - share) + share ** 3;
    const { shareAsNear, expectedNear, draws, distribution } = testChance(question, {
      model: 'any-day',
      withinDays: 3,
      draws: 40_000,
    });
    expect(Math.abs(shareAsNear - twoOrMore)).toBeLessThan(4 * Math.sqrt((twoOrMore * (1 - twoOrMore)) / draws));
    expect(expectedNear).toBeCloseTo(3 * share, 1);
    expect(distribution.reduce((sum, times) => sum + times, 0)).toBe(40_000);
  });

  test('moves a series by every number of days once', () => {
    const { draws, distribution } = testChance(
      { rules: [0], talks: [[5, 5]], window: [0, 9] },
      { model: 'moved-series', withinDays: 0 },
    );
    expect(draws).toBe(9);
    expect(distribution).toEqual([8, 1]);
  });

  test('draws working days of the year of each rule', () => {
    // 2 January 2019 is day 17898, 31 December 2020 day 18627; talks on Saturdays and Sundays of 2019 only.
    const window = [17_897, 18_627] as const;
    const weekends = Array.from({ length: 365 }, (_, index) => 17_897 + index)
      .filter((day) => !isWorkingDay(day))
      .map((day) => [day, day] as const);
    const { distribution } = testChance(
      { rules: [17_900, 18_300], talks: weekends, window },
      { model: 'working-day', withinDays: 0, draws: 500 },
    );
    expect(distribution).toEqual([500, 0, 0]);
  });

  test('finds rules that lie at talks every time, and not those that do not', () => {
    const talks = Array.from({ length: 20 }, (_, index) => [index * 50, index * 50] as const);
    const window = [0, 999] as const;
    const at = testChance(
      { rules: talks.map(([day]) => day), talks, window },
      { model: 'any-day', withinDays: 1, draws: 2000 },
    );
    const between = testChance(
      { rules: talks.map(([day]) => day + 25), talks, window },
      { model: 'any-day', withinDays: 1, draws: 2000 },
    );
    expect(at.shareAsNear).toBeLessThan(0.001);
    expect(at.shareAsClose).toBeLessThan(0.001);
    expect(between.shareAsNear).toBe(1);
  });

  test('gives the same for the same seed, another for another', () => {
    const draw = (seed: number) => testChance(question, { model: 'any-day', withinDays: 3, draws: 300, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7).distribution).not.toEqual(draw(8).distribution);
  });

  test('refuses a rule outside the window', () => {
    expect(() => testChance({ ...question, rules: [100] }, { model: 'any-day', withinDays: 3 })).toThrow(
      'Day 100 lies outside the window from 0 to 99.',
    );
  });
});

test('working days are Monday to Friday', () => {
  // 7 October 2019, a Monday, and the six days after it.
  const monday = Date.UTC(2019, 9, 7) / 86_400_000;
  expect(Array.from({ length: 7 }, (_, index) => isWorkingDay(monday + index))).toEqual([
    ...new Array<boolean>(5).fill(true),
    false,
    false,
  ]);
});
