import { expect, test } from 'vitest';
import { answerChance, type chanceQuestions } from './chance-answers.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedRecord } from './fixtures/record.ts';
import { chanceNumber, chanceNumbers } from './chance-number.ts';

const rule = (id: string, day: string, changes: Readonly<Record<string, unknown>> = {}) =>
  inventedDesignation({ id, published: day, effective: day, chart_count: 3, ...changes });
const talks = (id: string, date: string, changes: Readonly<Record<string, unknown>> = {}) =>
  inventedMilestone({ id, date, until: undefined, kind: 'talks', ...changes });

/** Two rules of one day near a meeting, one far from it that was announced near, one that adds nobody. */
const record = inventedRecord({
  designations: [
    rule('one', '2019-05-10'),
    rule('two', '2019-05-10'),
    rule('late', '2019-08-01', { announced: '2019-05-06' }),
    rule('empty', '2019-05-09', { chart_count: 0 }),
    rule('after', '2021-03-01'),
  ],
  milestones: [talks('meeting', '2019-05-05'), talks('deal', '2021-02-20', { kind: 'agreement', confidence: 'low' })],
});

test.each<[question: keyof typeof chanceQuestions, rules: number, near: number]>([
  ['main', 4, 2],
  ['announced', 4, 3],
  ['rounds', 4, 2],
  ['once', 3, 1],
  ['three-days', 4, 0],
  ['two-weeks', 4, 3],
  ['to-phase-one', 3, 2],
])('%s: of %i rules %i are near', (question, rules, near) => {
  const answer = answerChance(record, question, 'moved-series');
  expect([answer.rules, answer.observed.near]).toEqual([rules, near]);
});

test('talks that are not confirmed can be left out', () => {
  const { distribution, ...all } = answerChance(record, 'two-weeks', 'any-day');
  const confirmed = answerChance(record, 'confirmed', 'any-day');
  expect(distribution).toHaveLength(all.rules + 1);
  expect(confirmed.observed.meanDays).toBeGreaterThan(all.observed.meanDays);
});

test('an answer is worked out once, and the same anew', () => {
  const answer = answerChance(record, 'main', 'working-day');
  expect(answerChance(record, 'main', 'working-day')).toBe(answer);
  expect(answerChance({ ...record }, 'main', 'working-day')).toEqual(answer);
});

test('every number of an answer can be printed', () => {
  const answer = answerChance(record, 'main', 'any-day');
  const printed = Object.fromEntries(chanceNumbers.map((of) => [of, chanceNumber(answer, of)]));
  expect(printed).toMatchObject({ rules: '4', near: '2', draws: '20,000' });
  expect(printed['mean-days']).toMatch(/^\d+\.\d$/);
  expect(printed['share-near']).toMatch(/^[01]\.\d\d$/);
  expect(Number(printed['least'])).toBeLessThanOrEqual(Number(printed['most']));
});
