import { describe, expect, test } from 'vitest';
import { linearScale } from '../fixtures/linear-scale.ts';
import { placeAxis } from './place-axis.ts';
import { sizes } from './sizes.ts';
import { textWidth } from './text-width.ts';
import { timeWindow } from './time-window.ts';

const LEFT = 100;
const axis = (from: string, to: string, width: number) => {
  const window = timeWindow(from, to);
  return placeAxis(window, linearScale(window, LEFT, LEFT + width));
};
const names = (from: string, to: string, width: number) =>
  axis(from, to, width)
    .filter(({ showLabel }) => showLabel)
    .map(({ label }) => label);

describe('an axis of many years', () => {
  test('names every year and no month', () => {
    expect(names('2018', '2022', 1000)).toEqual(['2018', '2019', '2020', '2021', '2022']);
    expect(axis('2018', '2022', 1000).every(({ isYear }) => isYear)).toBe(true);
  });

  test('has a line where each year begins, its name in the middle', () => {
    const [, second, third] = axis('2018', '2022', 1000);
    expect(second?.x).toBeCloseTo(LEFT + (365 / 1826) * 1000, 5);
    expect(second?.labelX).toBeCloseTo(((second?.x ?? 0) + (third?.x ?? 0)) / 2, 1);
  });

  test('hides the name of a year that has only a sliver', () => {
    expect(names('2018-12', '2022', 1000)).toEqual(['2019', '2020', '2021', '2022']);
    expect(axis('2018-12', '2022', 1000)).toHaveLength(5);
  });

  test('names every second, fifth or tenth year where all have no room, but keeps the lines', () => {
    expect(names('1999', '2019', 525)).toEqual([
      '2000',
      '2002',
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
    ]);
    expect(names('2001', '2020', 200)).toEqual(['2005', '2010', '2015']);
    expect(names('2001', '2040', 200)).toEqual(['2010', '2020', '2030']);
    expect(axis('2001', '2040', 200)).toHaveLength(40);
  });
});

describe('an axis of few months', () => {
  test('names the months, and the year with the first and with each January', () => {
    expect(names('2019-11', '2020-02', 600)).toEqual(['Nov 2019', 'Dec', 'Jan 2020', 'Feb']);
  });

  test('has its stronger lines at the years', () => {
    expect(axis('2019-11', '2020-02', 600).map(({ isYear }) => isYear)).toEqual([false, false, true, false]);
  });

  test('keeps the year rather than the month where both have no room', () => {
    expect(names('2019-11', '2020-02', 4 * 40)).toEqual(['2019', 'Dec', '2020', 'Feb']);
  });

  test('hides the name of a month that has only a sliver', () => {
    expect(names('2019-10-30', '2020-01', 600)).toEqual(['Nov', 'Dec', 'Jan 2020']);
  });

  test('turns to years where months have no room', () => {
    expect(names('2018', '2019', 300)).toEqual(['2018', '2019']);
  });

  test('turns to years from 30 months on, however wide', () => {
    expect(names('2018-01', '2020-05', 2000)).toContain('Feb');
    expect(names('2018-01', '2020-08', 2000)).toEqual(['2018', '2019', '2020']);
  });
});

describe('whatever the window and the width', () => {
  const windows = [
    ['1997', '2026'],
    ['2018', '2026'],
    ['2018', '2020'],
    ['2025', '2026'],
    ['2019-07', '2020-02'],
    ['2019', '2019'],
  ] as const;
  const all = windows.flatMap(([from, to]) =>
    [520, 600, 900, 1040].map((width) => ({ from, to, width, ticks: axis(from, to, width) })),
  );

  test('some year is named', () => {
    expect(all.filter(({ ticks }) => !ticks.some(({ label, showLabel }) => showLabel && /\d{4}/.test(label)))).toEqual(
      [],
    );
  });

  test('no two names touch, and none leaves the axis', () => {
    const wrong = all.filter(({ ticks, width }) => {
      const spans = ticks
        .filter(({ showLabel }) => showLabel)
        .map(({ labelX, label }) => ({
          left: labelX - textWidth(label, sizes.label) / 2,
          right: labelX + textWidth(label, sizes.label) / 2,
        }));
      return spans.some(({ left, right }, index) => left < (spans[index - 1]?.right ?? LEFT) || right > LEFT + width);
    });
    expect(wrong).toEqual([]);
  });
});
