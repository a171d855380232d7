/** The charts with what content/ holds: what a reader sees, and that two ways of counting agree. */
import { expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { sumCounts } from '../record/count-events.ts';
import { figure } from '../record/figures.ts';
import { countWithin, nearestTalks } from '../record/nearest-talks.ts';
import { additionsNearTalks } from '../record/talks.ts';
import { rateSides } from '../record/tariff-rates.ts';
import { wordsOf } from '../record/vocabulary.ts';
import { additionsByTheme, additionsByYear } from './layout/count-additions.ts';
import { collisions } from './layout/fixtures/label-collisions.ts';
import { layoutRates } from './layout/layout-rates.ts';
import { layoutYears } from './layout/layout-years.ts';

const record = assembleRecord(readContent('.'));
const years = additionsByYear(record.designations, record.provenance.verified_through.federal_register);

test('years and themes each add up to the figure articles print', () => {
  const { value } = figure(record, 'organisations-added');
  expect(sumCounts(years.map(({ count }) => count)).organisations).toBe(value);
  expect(sumCounts(additionsByTheme(record.designations).map(({ count }) => count)).organisations).toBe(value);
});

test.each([288, 660])('no number covers another or a column at %i px', (width) => {
  const drawing = layoutYears(years, width, 120);
  expect(drawing.numbers.length).toBeGreaterThan(4);
  expect(collisions([...drawing.numbers, ...drawing.ticks], drawing.columns, drawing)).toEqual([]);
});

test.each(wordsOf(rateSides))(
  'the highest figure and the one of another counter are named on the panel of %s',
  (side) => {
    const { labels } = layoutRates(record.tariffRates, side);
    const highest = Math.max(...record.tariffRates.map((entry) => entry[side] ?? 0));
    const apart = record.tariffRates.find(({ counted_by }) => counted_by === 'crs');
    const texts = labels.map(({ text }) => text);
    expect(texts).toContain(String(highest));
    expect(texts).toContain(`CRS ${apart?.[side]}`);
  },
);

test('the rules within seven days of talks are those that another count finds', () => {
  const near = nearestTalks(record.designations, record.milestones);
  expect(countWithin(near, 7)).toBe(additionsNearTalks(record.designations, record.milestones, 7).length);
});
