import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../timeline/fixtures/invented-events.ts';
import { timeWindow } from '../timeline/layout/time-window.ts';
import { layoutStrip } from './layout-strip.ts';
import type { StripFrame } from './strip.ts';

const frame: StripFrame = { left: 0, right: 1200, top: 0, baseline: 100, marksTop: 130, bottom: 190 };
const window = timeWindow('2029', '2031');
const rule = (id: string, day: string, chart_count: number) =>
  inventedRule({ id, effective: day, published: day, chart_count });
const step = (id: string, date: string, significance: 1 | 2 | 3 = 2) => inventedStep({ id, date, significance });

const events = [
  rule('large', '2030-05-06', 60),
  rule('small', '2030-05-20', 1),
  rule('early', '2029-02-01', 20),
  step('talks', '2030-05-07'),
  step('later', '2031-03-01'),
];
const strip = (...highlight: string[]) => layoutStrip(events, window, highlight, frame);

describe('the bars of a strip', () => {
  test('count organisations by month; the fullest month reaches the top', () => {
    const heights = strip().bars.map(({ height }) => height);
    expect(heights).toHaveLength(2);
    expect(Math.max(...heights)).toBe(100);
    expect(Math.min(...heights)).toBeCloseTo((20 / 61) * 100, 0);
  });

  test('are all in full colour when no event is the page’s own', () => {
    expect(strip().bars.every(({ isStrong }) => isStrong)).toBe(true);
  });

  test('show the page’s own rule at the foot of its month, however small', () => {
    const may = strip('small').bars.filter(({ x }) => x > 500 && x < 600);
    expect(may.map(({ isStrong }) => isStrong)).toEqual([true, false]);
    expect(may[0]).toMatchObject({ height: 4, y: 96 });
    expect(may[1]).toMatchObject({ height: 96, y: 0 });
  });

  test('show the others of the month, however small', () => {
    const may = strip('large').bars.filter(({ x }) => x > 500 && x < 600);
    expect(may).toMatchObject([
      { isStrong: true, height: 98 },
      { isStrong: false, height: 2, y: 0 },
    ]);
  });

  test('are by quarter where months would be too narrow', () => {
    const long = layoutStrip(events, timeWindow('2000', '2031'), [], frame);
    expect(long.unit).toBe('quarter');
    expect(strip().unit).toBe('month');
  });

  test('put the months of one quarter together', () => {
    const inSpring = [rule('april', '2030-04-01', 10), rule('june', '2030-06-30', 10), rule('july', '2030-07-01', 10)];
    const { bars } = layoutStrip(inSpring, timeWindow('2000', '2031'), [], frame);
    expect(bars.map(({ height }) => height)).toEqual([100, 50]);
  });
});

describe('the marks of a strip', () => {
  test('stand at their day, below the axis', () => {
    const [talks] = strip().marks;
    const [start, end] = [window.startMs, window.endMs];
    expect(talks?.x).toBeCloseTo(((Date.UTC(2030, 4, 7, 12) - start) / (end - start)) * 1200, 0);
    expect(talks?.y).toBeGreaterThan(frame.marksTop);
  });

  test('of one day stand in rows, inside the frame', () => {
    const { marks } = layoutStrip([step('a', '2030-05-07'), step('b', '2030-05-07')], window, [], frame);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
    expect(marks.every(({ y }) => y < frame.bottom)).toBe(true);
  });

  test('of little weight give way in a crowd, the page’s own among them not', () => {
    const crowd = [1, 2, 3].flatMap((weight) =>
      [1, 2, 3, 4, 5].map((number) => step(`weight-${weight}-number-${number}`, '2030-05-07', weight as 1 | 2 | 3)),
    );
    const { marks, isWhole } = layoutStrip(crowd, window, ['weight-3-number-3'], frame);
    expect(isWhole).toBe(false);
    expect(marks.length).toBeLessThan(crowd.length);
    expect(marks.filter(({ isStrong }) => isStrong)).toHaveLength(1);
  });

  test('are as many as the events where there is room', () => {
    expect(strip()).toMatchObject({ isWhole: true, marks: [{}, {}] });
  });

  test('never leave the strip at its ends', () => {
    const { marks } = layoutStrip([step('first', '2029-01-01'), step('last', '2031-12-31')], window, [], frame);
    expect(marks[0]?.x).toBeGreaterThanOrEqual(10);
    expect(marks[1]?.x).toBeLessThanOrEqual(1190);
  });
});

describe('the line at the page’s own day', () => {
  test('rises from the axis for a rule', () => {
    expect(strip('small').pointer).toMatchObject({ lane: 'list', top: 0, height: 100 });
  });

  test('goes down to its mark for a milestone', () => {
    const { pointer, marks } = strip('talks');
    const own = marks.find(({ isStrong }) => isStrong);
    expect(pointer).toMatchObject({ lane: 'talks', x: own?.x, top: 100, height: (own?.y ?? 0) - 100 });
  });

  test('is left out for several events, and for one outside the window', () => {
    expect(strip('small', 'talks')).not.toHaveProperty('pointer');
    expect(layoutStrip(events, timeWindow('2031', '2031'), ['talks'], frame)).not.toHaveProperty('pointer');
  });
});

describe('the axis of a strip', () => {
  const names = (from: string, to: string) =>
    layoutStrip([], timeWindow(from, to), [], frame)
      .axis.filter(({ isNamed }) => isNamed)
      .map(({ label }) => label);

  test.each([
    ['2029', '2031', ['2029', '2030', '2031']],
    ['2011', '2031', ['2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026', '2028', '2030']],
    [
      '2001',
      '2031',
      [
        '2002',
        '2004',
        '2006',
        '2008',
        '2010',
        '2012',
        '2014',
        '2016',
        '2018',
        '2020',
        '2022',
        '2024',
        '2026',
        '2028',
        '2030',
      ],
    ],
    ['1981', '2031', ['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025']],
    ['2030-11', '2031-02', ['Nov 2030', 'Dec 2030', 'Jan 2031', 'Feb 2031']],
    ['2030-11', '2031-12', ['2030', '2031']],
  ])('from %s to %s names %j', (from, to, labels) => {
    expect(names(from, to)).toEqual(labels);
  });
});

test('the band of a truce ends with the window', () => {
  const truce = { name: 'Truce', until: '2033-01-01', why: 'It was invented to end then.' };
  const { bands } = layoutStrip(
    [inventedStep({ id: 't', date: '2031-07-01', kind: 'truce', truce })],
    window,
    [],
    frame,
  );
  expect(bands).toHaveLength(1);
  expect((bands[0]?.x ?? 0) + (bands[0]?.width ?? 0)).toBe(1200);
});

test('the same events give the same strip in any order', () => {
  expect(layoutStrip(events.toReversed(), window, ['talks'], frame)).toEqual(strip('talks'));
});
