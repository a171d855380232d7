import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, monthName, shortMonthName } from './format-date.ts';

describe('a date in words', () => {
  test('says the day that is written, also west of Greenwich', () => {
    expect(formatDate('2022-10-07')).toBe('7 October 2022');
  });

  test('is as precise as the source and no more', () => {
    expect(formatDate('2022-10')).toBe('October 2022');
    expect(formatDate('2022')).toBe('2022');
  });

  test('is refused for a day that does not exist', () => {
    expect(() => formatDate('2023-02-30')).toThrow(RangeError);
  });
});

describe('a period in words', () => {
  test('says month and year once when both ends share them', () => {
    expect(formatPeriod('2019-10-10', '2019-10-11')).toBe('10–11 October 2019');
  });

  test('says the year once when only the months differ', () => {
    expect(formatPeriod('2019-04-30', '2019-05-01')).toBe('30 April – 1 May 2019');
  });

  test('says everything twice when the years differ', () => {
    expect(formatPeriod('2019-12-28', '2020-01-02')).toBe('28 December 2019 – 2 January 2020');
  });

  test('of one day is that day', () => {
    expect(formatPeriod('2019-10-10')).toBe('10 October 2019');
    expect(formatPeriod('2019-10-10', '2019-10-10')).toBe('10 October 2019');
  });

  test('of months names no days', () => {
    expect(formatPeriod('2019-04', '2019-05')).toBe('April 2019 – May 2019');
    expect(formatPeriod('2018', '2019')).toBe('2018 – 2019');
  });

  test('from a day to a month keeps each as precise as it is', () => {
    expect(formatPeriod('2019-10-10', '2019-11')).toBe('10 October 2019 – November 2019');
  });
});

describe('the names of months', () => {
  const all = Array.from({ length: 12 }, (_, index) => index + 1);

  test('fit an axis in four letters', () => {
    expect(all.map(shortMonthName).join(' ')).toBe('Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec');
  });

  test('begin with their short form', () => {
    expect(all.filter((month) => !monthName(month).startsWith(shortMonthName(month)))).toEqual([]);
  });

  test.each([0, 13])('month %i has none', (month) => {
    expect(() => monthName(month)).toThrow(new RangeError(`There is no month ${month}.`));
  });
});
