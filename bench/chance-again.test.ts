/** The article on the days gives the numbers that an independent computation gives. */
import { expect, test } from 'vitest';
import { assembleRecord } from '../src/reader/assemble-record.ts';
import { readContent } from '../src/reader/read-content.ts';
import { answerChance } from '../src/record/chance-answers.ts';
import type { ChanceModel } from '../src/record/nearness-by-chance.ts';
import { asNear, expected, meanDays, near, odds } from './chance-again.ts';

const record = assembleRecord(readContent('.'));
const models = Object.keys(odds) as ChanceModel[];

test.each(models)('%s: what was observed is the same to three decimals', (model) => {
  const { observed, rules } = answerChance(record, 'main', model);
  expect(observed.near).toBe(near);
  expect(observed.meanDays).toBeCloseTo(meanDays, 3);
  expect(odds[model]).toHaveLength(rules + 1);
  expect(odds[model].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
});

test.each(models)('%s: chance is the same within the error of so many draws', (model) => {
  const { shareAsNear, expectedNear, draws } = answerChance(record, 'main', model);
  const exact = asNear(odds[model]);
  // Every move of the series is taken, so that only the observed one, counted in, makes a difference.
  const error = model === 'moved-series' ? 1 / draws : 3 * Math.sqrt((exact * (1 - exact)) / draws) + 1 / draws;
  expect(Math.abs(shareAsNear - exact)).toBeLessThan(error);
  expect(Math.abs(expectedNear - expected(odds[model]))).toBeLessThan(model === 'moved-series' ? 1e-9 : 0.06);
});
