/** What must hold for every chart, whatever the record: no word on another, on a mark, or outside. */
import { describe, expect, test } from 'vitest';
import { designationSchema } from '../../record/designation.ts';
import { inventedDesignation } from '../../record/fixtures/designation.ts';
import { inventedTariffRate } from '../../record/fixtures/tariff-rate.ts';
import type { RuleNearTalks } from '../../record/nearest-talks.ts';
import { type RateSide, rateSides, tariffRateSchema } from '../../record/tariff-rates.ts';
import { themes, wordsOf } from '../../record/vocabulary.ts';
import { additionsByTheme, additionsByYear } from './count-additions.ts';
import { collisions } from './fixtures/label-collisions.ts';
import { columnOf, layoutNearest, WEEKS } from './layout-nearest.ts';
import { layoutRates, NO_FIGURE } from './layout-rates.ts';
import { layoutThemes } from './layout-themes.ts';
import { layoutPanel, layoutYears } from './layout-years.ts';

/** Numbers that jump about without chance, so that a failing case can be looked at again. */
const jumping = (seed: number, most: number) => ((seed * 7919 + 104_729) % 10_007) % (most + 1);
const widths = [288, 660];

const rulesOf = (seed: number) =>
  Array.from({ length: 60 }, (_, index) => {
    const year = 1997 + Math.floor(index / 2);
    return designationSchema.parse(
      inventedDesignation({
        id: `rule-${index}`,
        published: `${year}-05-08`,
        effective: `${year}-05-06`,
        chart_count: jumping(seed + index, seed % 2 === 0 ? 9 : 400),
        chart_count_basis: index % 3 === 0 ? 'list' : 'rule',
        theme: wordsOf(themes)[jumping(seed + index, 12)],
      }),
    );
  });
const seeds = [1, 2, 3, 4, 5, 6];

describe('additions a year', () => {
  test.each(seeds.flatMap((seed) => widths.map((width) => [seed, width] as const)))(
    'case %i at %i px',
    (seed, width) => {
      const years = additionsByYear(rulesOf(seed), '2026-10-02');
      const drawing = layoutYears(years, width, 120);
      expect(collisions([...drawing.numbers, ...drawing.ticks], drawing.columns, drawing)).toEqual([]);
      for (const group of ['other', 'quantum', 'semiconductors'] as const) {
        const panel = layoutPanel(years, group, 500);
        expect(collisions([...panel.numbers, ...panel.ticks], panel.columns, panel)).toEqual([]);
        expect(panel.numbers).toHaveLength(1);
      }
    },
  );

  test('the tallest column has its number, and the axis both ends', () => {
    const years = additionsByYear(rulesOf(1), '2026-10-02');
    const most = Math.max(...years.map(({ count }) => count.organisations));
    const { numbers, ticks, columns, baseline } = layoutYears(years, 288, 120);
    expect(numbers.some(({ text }) => text.replace('+', '') === String(most))).toBe(true);
    expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['1997', '2026']));
    expect(Math.max(...columns.map(({ height }) => height))).toBeCloseTo(120);
    expect(columns.every(({ y, height }) => Math.abs(y + height - baseline) < 0.001)).toBe(true);
  });
});

describe('additions by theme', () => {
  test.each(widths)('at %i px', (width) => {
    const drawing = layoutThemes(additionsByTheme(rulesOf(3)), width);
    const labels = drawing.rows.flatMap(({ name, number }) => [name, number]);
    expect(drawing.rows.length).toBeGreaterThan(8);
    expect(collisions(labels, drawing.rows.map(({ bar }) => bar), drawing)).toEqual([]); // prettier-ignore
  });
});

describe('tariff rates', () => {
  const rates = (seed: number) =>
    Array.from({ length: 24 }, (_, index) =>
      tariffRateSchema.parse(
        inventedTariffRate({
          date: `${2018 + Math.floor(index / 3)}-0${1 + (index % 3)}`,
          us: jumping(seed + index, 140),
          china: index % 7 === 3 ? undefined : jumping(seed * 2 + index, 40),
          counted_by: index === 23 ? 'crs' : 'piie',
          derived: index === 0 ? ['us'] : [],
        }),
      ),
    );

  test.each(seeds.flatMap((seed) => wordsOf(rateSides).map((side) => [seed, side] as const)))(
    'case %i, %s',
    (seed, side: RateSide) => {
      const drawing = layoutRates(rates(seed), side);
      const marks = drawing.marks.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
      const ticks = [...drawing.rateTicks, ...drawing.yearTicks].map(({ label }) => label);
      expect(collisions([...drawing.labels, ...ticks], [], drawing)).toEqual([]);
      expect(collisions(drawing.labels, marks, drawing)).toEqual([]);
    },
  );

  const three = (middle: Readonly<Record<string, unknown>>) =>
    [
      inventedTariffRate({ date: '2018-01', us: 3 }),
      inventedTariffRate({ date: '2020-01', us: 60, ...middle }),
      inventedTariffRate({ date: '2022-01', us: 30 }),
    ].map((entry) => tariffRateSchema.parse(entry));

  test('a point without a figure breaks the line, and the drawing says so', () => {
    const whole = layoutRates(three({}), 'us');
    const broken = layoutRates(three({ us: undefined }), 'us');
    expect(whole.joins.match(/M/g)).toHaveLength(1);
    expect(whole.gaps).toEqual([]);
    expect(broken.joins.match(/M/g)).toHaveLength(2);
    expect(broken.gaps).toHaveLength(1);
    expect(broken.labels.map(({ text }) => text)).toContain(NO_FIGURE);
  });

  test('a point of another counter is drawn apart and never joined', () => {
    const apart = layoutRates(three({ counted_by: 'crs', unconfirmed: ['us'] }), 'us');
    const [, middle] = [...apart.marks].sort((a, b) => a.x - b.x);
    expect(middle).toMatchObject({ isApart: true, isHollow: true });
    expect(apart.joins).not.toContain(`${middle?.x},${middle?.y}`);
    expect(apart.labels.map(({ text }) => text)).toContain('CRS 60');
  });

  test('both sides stand on the same axes', () => {
    const [us, china] = wordsOf(rateSides).map((side) => layoutRates(three({}), side));
    expect(us?.rateTicks).toEqual(china?.rateTicks);
    expect(us?.yearTicks).toEqual(china?.yearTicks);
  });
});

describe('days to the nearest talks', () => {
  const rulesAt = (days: readonly number[]): RuleNearTalks[] =>
    days.map((distance, index) => ({ rule: `r-${index}`, nearest: { milestone: `m-${distance}`, days: distance } }));

  test.each([
    [-8, -2],
    [-7, -1],
    [-1, -1],
    [0, 0],
    [1, 1],
    [7, 1],
    [8, 2],
    [7 * WEEKS, WEEKS],
    [7 * WEEKS + 1, WEEKS + 1],
    [-400, -WEEKS - 1],
  ])('%i days lie in column %i', (days, column) => {
    expect(columnOf(days)).toBe(column);
  });

  test.each(widths)('no dot covers another, and no word a dot, at %i px', (width) => {
    const rules = rulesAt(Array.from({ length: 90 }, (_, index) => jumping(index, 260) - 130));
    const { dots, radius, labels, ...drawing } = layoutNearest(rules, () => true, width);
    const boxes = dots.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
    expect(dots).toHaveLength(90);
    expect(collisions(labels, boxes, drawing)).toEqual([]);
    const near = dots.flatMap((a, index) =>
      dots.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius - 0.01),
    );
    expect(near).toEqual([]);
  });

  test('a rule before the talks stands left of them, one after on the right', () => {
    const { dots, width } = layoutNearest(rulesAt([-5, 5]), () => true, 288);
    expect(dots.map(({ x }) => Math.sign(x - width / 2))).toEqual([-1, 1]);
  });

  test('the words count the band and both ends; what rests on unconfirmed talks is on top and hollow', () => {
    const rules = rulesAt([-3, -4, 0, 7, 8, 200, -200, -300]);
    const { dots, labels } = layoutNearest(rules, (milestone) => milestone !== 'm--3', 288);
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['4 within 7 days', '2 farther', '1 farther']),
    );
    const [below, above] = ['r-1', 'r-0'].map((rule) => dots.find((dot) => dot.rule === rule));
    expect(above).toMatchObject({ isConfirmed: false, x: below?.x });
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  });

  test('a rule without talks in reach has no dot', () => {
    expect(layoutNearest([{ rule: 'r' }], () => true, 288).dots).toEqual([]);
  });
});
