import { expect, test } from 'vitest';
import { inventedTariffRate } from '../record/fixtures/tariff-rate.ts';
import { findingsIn, lineOf, RATES, yamlOf } from './fixtures/content-folder.ts';

test('a day given twice by one counter is told at the second, and two counters may share a day', () => {
  const rates = [
    inventedTariffRate(),
    inventedTariffRate({ counted_by: 'crs' }),
    inventedTariffRate({ us: 99, china: undefined }),
  ];
  const text = yamlOf(rates);
  const line = lineOf(text, 'us: 99') - 2;
  expect(findingsIn({ [RATES]: text })).toEqual([
    `${RATES}:${line} 2.date: There is already an entry of the Peterson Institute (PIIE) for "2030-05-07". Put both sides into one entry, or correct the date.`,
  ]);
});

test('a slip in a rate is told with the file, the line and a right value', () => {
  const text = yamlOf([inventedTariffRate({ us: '12,5 %' })]);
  expect(findingsIn({ [RATES]: text })).toEqual([
    `${RATES}:${lineOf(text, 'us:')} 0.us: Found "12,5 %". Write the rate as a number in per cent, without the sign, like 19.3.`,
  ]);
});
