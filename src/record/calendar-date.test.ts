import { describe, expect, test } from 'vitest';
import { compareDates, datePrecision, isCalendarDate, utcExtent } from './calendar-date.ts';
import { calendarDateSchema, calendarDaySchema } from './calendar-date-schema.ts';
import { messagesOf } from './fixtures/messages.ts';

const DAY_MS = 86_400_000;
const daysIn = (date: string): number => {
  const [start, end] = utcExtent(date);
  return (end - start) / DAY_MS;
};
const startOf = (date: string): string => new Date(utcExtent(date)[0]).toISOString();
const endOf = (date: string): string => new Date(utcExtent(date)[1]).toISOString();

describe('the stretch of time a date covers', () => {
  test('a day reaches from its midnight to the next, whatever the zone of the machine', () => {
    expect(startOf('2022-10-07')).toBe('2022-10-07T00:00:00.000Z');
    expect(endOf('2022-10-07')).toBe('2022-10-08T00:00:00.000Z');
  });

  test('a day on which Los Angeles changes its clocks is as long as any other', () => {
    expect(daysIn('2022-03-13')).toBe(1);
    expect(daysIn('2022-11-06')).toBe(1);
  });

  test('a month reaches from its first day to the first of the next', () => {
    expect(startOf('2022-10')).toBe('2022-10-01T00:00:00.000Z');
    expect(endOf('2022-10')).toBe('2022-11-01T00:00:00.000Z');
  });

  test('December ends with the year', () => {
    expect(endOf('2022-12')).toBe(endOf('2022'));
    expect(endOf('2022-12-31')).toBe(endOf('2022'));
  });

  test('a year reaches from 1 January to the next 1 January', () => {
    expect(startOf('2022')).toBe('2022-01-01T00:00:00.000Z');
    expect(endOf('2022')).toBe('2023-01-01T00:00:00.000Z');
  });

  test('a leap year has a day more, in February', () => {
    expect([daysIn('2023'), daysIn('2024')]).toEqual([365, 366]);
    expect([daysIn('2023-02'), daysIn('2024-02')]).toEqual([28, 29]);
  });

  test.each(['2023-02-30', '2023-02-29', '2023-13', '2023-00', '2023-04-31', '2023-01-00', '7 October 2022', ''])(
    'there is no stretch for "%s", and the error names it',
    (text) => {
      expect(() => utcExtent(text)).toThrow(new RangeError(`"${text}" is not a date in the calendar.`));
    },
  );
});

describe('what is a date in the calendar', () => {
  test.each(['2022', '2022-10', '2022-10-07', '2024-02-29', '2000-02-29', '1997-06-30'])('"%s" is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    ['a day February never has', '2023-02-30'],
    ['a leap day in a common year', '2023-02-29'],
    ['a leap day in 1900', '1900-02-29'],
    ['the thirteenth month', '2023-13-01'],
    ['a month without its zero', '2023-7'],
    ['a moment', '2022-10-07T00:00:00Z'],
    ['a date with a blank after it', '2022-10-07 '],
    ['a date with a line after it', '2022-10-07\n'],
    ['the American order', '10/07/2022'],
    ['words', 'October 2022'],
  ])('%s is none', (_what, text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

test('a date is as precise as it is long', () => {
  expect(['2022', '2022-10', '2022-10-07'].map(datePrecision)).toEqual(['year', 'month', 'day']);
});

describe('the order of dates', () => {
  test('earlier dates come first', () => {
    expect(['2022-10-07', '2018-07-06', '2019-10'].sort(compareDates)).toEqual(['2018-07-06', '2019-10', '2022-10-07']);
  });

  test('of dates that start together the most precise comes first', () => {
    expect(['2019', '2019-01', '2019-01-01'].sort(compareDates)).toEqual(['2019-01-01', '2019-01', '2019']);
  });

  test('a date is level with itself', () => {
    expect(compareDates('2019-10', '2019-10')).toBe(0);
  });

  test('a date outside the calendar cannot be put in order', () => {
    expect(() => compareDates('2019-10', '2019-10-32')).toThrow(RangeError);
  });
});

describe('what an editor reads about a date', () => {
  test.each<[what: string, input: unknown, message: string]>([
    ['a missing one', undefined, 'Add the date, like "2022-10-07", "2022-10" or "2022".'],
    ['an empty field', null, 'Add the date, like "2022-10-07", "2022-10" or "2022".'],
    ['a year without quotes', 2022, 'Put the date in quotes, like "2022-10-07", "2022-10" or "2022".'],
    ['a day without quotes', new Date('2022-10-07'), 'Put the date in quotes, like "2022-10-07", "2022-10" or "2022".'],
    ['the wrong form', '7 October 2022', 'Write the date as "2022-10-07", "2022-10" or "2022".'],
    [
      'a day that does not exist',
      '2023-02-30',
      'There is no such day in the calendar: "2023-02-30". Check the day and the month.',
    ],
  ])('%s', (_what, input, message) => {
    expect(messagesOf(calendarDateSchema, input)).toEqual([`: ${message}`]);
  });

  test.each(['2022-10', '2022'])('"%s" where a day is needed', (input) => {
    expect(messagesOf(calendarDaySchema, input)).toEqual([': Give the full day here, like "2022-10-07".']);
  });

  test('nothing, when the date is right', () => {
    expect(messagesOf(calendarDaySchema, '2022-10-07')).toEqual([]);
    expect(messagesOf(calendarDateSchema, '2022-10')).toEqual([]);
  });
});
