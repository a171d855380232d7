import { describe, expect, test } from 'vitest';
import { farApart } from '../cases/far-apart.ts';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { bundleMonths } from './bundle-months.ts';

const rule = (id: string, effective: string, chart_count = 5, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({ id, effective, published: effective, chart_count, ...more });
const step = (id: string, date: string) => inventedStep({ id, date });

describe('the list by year and month', () => {
  const years = bundleMonths([
    step('march', '2029-03-01'),
    rule('may-6', '2030-05-06'),
    step('may-7', '2030-05-07'),
    step('july', '2030-07-01'),
  ]);

  test('has the newest year, month and event first', () => {
    expect(years.map(({ year }) => year)).toEqual(['2030', '2029']);
    expect(years[0]?.months.map(({ month }) => month)).toEqual(['2030-07', '2030-05']);
    expect(years[0]?.months[1]?.events.map(({ id }) => id)).toEqual(['may-7', 'may-6']);
  });

  test('says how many events and organisations a year has', () => {
    expect(years.map(({ events, organisations }) => ({ events, organisations }))).toEqual([
      { events: 3, organisations: 5 },
      { events: 1, organisations: 0 },
    ]);
  });

  test('does not depend on the order the events come in', () => {
    const events = [step('a', '2030-05-07'), step('b', '2030-05-07'), rule('c', '2030-05-07'), step('d', '2029')];
    expect(bundleMonths(events.toReversed())).toEqual(bundleMonths(events));
  });

  test('puts an event known to the year only under that year, after its months', () => {
    const months = bundleMonths([step('year-only', '2030'), step('january', '2030-01-15')])[0]?.months;
    expect(months?.map(({ month }) => month)).toEqual(['2030-01', '2030']);
  });

  test('of nothing is empty', () => {
    expect(bundleMonths([])).toEqual([]);
  });
});

describe('gaps in the list', () => {
  const gaps = (...dates: string[]) =>
    bundleMonths(dates.map((date) => step(`step-${date}`, date))).flatMap(({ months }) =>
      months.map(({ gapMonths }) => gapMonths),
    );

  test('of more than six whole months are told, at the newer end', () => {
    expect(gaps('2030-12-01', '2030-05-31')).toEqual([undefined, undefined]);
    expect(gaps('2030-12-01', '2030-04-30')).toEqual([7, undefined]);
  });

  test('across years count the months of both', () => {
    const [newest, oldest] = bundleMonths(farApart.events).flatMap(({ months }) => months);
    expect(newest).toMatchObject({ month: '2030-05', gapMonths: 3 * 12 + 2 });
    expect(oldest).not.toHaveProperty('gapMonths');
  });

  test('end at the start of a year of which nothing more is known', () => {
    expect(gaps('2031-01-01', '2029')).toEqual([23, undefined]);
  });
});

describe('what a month added', () => {
  test('is drawn as a share of the month that added most', () => {
    const bars = bundleMonths([
      rule('most', '2030-07-01', 60),
      rule('third', '2030-05-01', 20),
      step('none', '2030-03-01'),
    ]);
    expect(bars[0]?.months.map(({ barPercent }) => barPercent)).toEqual([100, 33.3, 0]);
  });

  test('has no bar when no month added anybody', () => {
    expect(bundleMonths([step('talks', '2030-05-07')])[0]?.months[0]?.barPercent).toBe(0);
  });

  test('is a floor when one of its rules is, and so is its year', () => {
    const years = bundleMonths([
      rule('floor', '2030-05-01', 1, { chart_count_basis: 'list' }),
      rule('exact', '2030-05-02'),
      rule('july', '2030-07-01'),
      rule('year-before', '2029-05-01'),
    ]);
    expect(years.map(({ isFloor }) => isFloor)).toEqual([true, false]);
    expect(years[0]?.months.map(({ isFloor }) => isFloor)).toEqual([false, true]);
  });

  test('is no floor because of a rule that added nobody', () => {
    const [year] = bundleMonths([
      rule('exact', '2030-05-02'),
      rule('nobody', '2030-05-03', 0, { chart_count_basis: 'list' }),
    ]);
    expect(year?.isFloor).toBe(false);
    expect(year?.months[0]?.isFloor).toBe(false);
  });
});
