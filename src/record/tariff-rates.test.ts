import { expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedTariffRate } from './fixtures/tariff-rate.ts';
import { pointsOf, tariffRateSchema } from './tariff-rates.ts';

test('an entry may know one side only, a month only, or a stretch of time', () => {
  const changes = { china: undefined, date: '2030-04', until: '2030-06' };
  expect(messagesOf(tariffRateSchema, inventedTariffRate(changes))).toEqual([]);
});

test.each<[what: string, changes: Record<string, unknown>, message: string]>([
  [
    'with the sign after the number',
    { us: '12.5%' },
    'us: Write the rate as a number in per cent, without the sign, like 19.3.',
  ],
  ['below zero', { china: -1 }, 'china: Write a rate of 0 per cent or more, like 19.3.'],
  ['as it cannot be', { us: 1930 }, 'us: The rate is in per cent: write 19.3 for 19.3 per cent.'],
  ['of neither side', { us: undefined, china: undefined }, 'us: Give the rate of at least one side, like us: 19.3.'],
  ['of nobody', { counted_by: undefined }, 'counted_by: Say who worked the average out: piie or crs.'],
  [
    'derived, of a side that has none',
    { china: undefined, derived: ['china'] },
    'derived.0: There is no figure for "china" in this entry. Add it, like china: 19.3, or take "china" out of "derived".',
  ],
  ['unconfirmed, of nobody', { unconfirmed: ['eu'] }, 'unconfirmed.0: Write us or china.'],
  [
    'unconfirmed, without a list',
    { unconfirmed: true },
    'unconfirmed: List the sides whose figure is not confirmed, like [us], or leave "unconfirmed" out.',
  ],
  [
    'that ends before it begins',
    { until: '2030-04' },
    'until: The period ends before it starts. Swap "date" and "until", or remove "until".',
  ],
  ['without a day', { date: undefined }, 'date: Add the date, like "2022-10-07", "2022-10" or "2022".'],
  ['without a source', { sources: [] }, 'sources: Name at least one source: title, publisher, url and date.'],
  ['with a field of its own', { colour: 'red' }, ': Unrecognized key: "colour"'],
])('an editor reads about a rate %s', (_what, changes, message) => {
  expect(messagesOf(tariffRateSchema, inventedTariffRate(changes))).toEqual([message]);
});

test('a side without a figure leaves a gap among the points, so that no line runs across it', () => {
  const rates = [
    inventedTariffRate({ derived: ['china'] }),
    inventedTariffRate({ date: '2030-06', china: undefined }),
    inventedTariffRate({ date: '2030-07', unconfirmed: ['china'] }),
  ].map((entry) => tariffRateSchema.parse(entry));
  expect(
    pointsOf(rates, 'china').map((point) => point && [point.date, point.rate, point.isDerived, point.isUnconfirmed]),
  ).toEqual([['2030-05-07', 7.5, true, false], undefined, ['2030-07', 7.5, false, true]]);
});
