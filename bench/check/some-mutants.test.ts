import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from './kinds.ts';
import { type MutantPlan, mutantsOf } from './make-mutants.ts';
import { pickSome } from './mutant.ts';
import { type Checked, RecordCopy } from './record-copy.ts';
import { needsWork } from './report-trials.ts';
import { readSources } from './source-file.ts';
import { randomFrom } from '../events/random.ts';
import { type Trial, tryMutant } from './try-mutants.ts';

/** A few mutants of every kind; `npm run bench -- check` makes some thousands. */
const A_KIND = 10;
const plan: MutantPlan = { seed: 7, perFile: 1, only: undefined };
const sources = readSources('.');
const random = randomFrom(plan.seed);

let copy: RecordCopy;
let before: Checked;
beforeAll(() => {
  copy = new RecordCopy('.', sources);
  before = copy.check();
});
afterAll(() => {
  copy.remove();
});

describe('ten files with damage of one kind, one after the other', () => {
  test.each(kindNames)('%s: each is told near the damage, or does no harm by rule', (only) => {
    const mutants = pickSome(sources, sources.length, random)
      .values()
      .flatMap((source) => mutantsOf(source, sources, { ...plan, only }).slice(0, 1))
      .take(A_KIND)
      .toArray();
    expect(mutants.length).toBeGreaterThan(0);
    const trials: Trial[] = mutants.map((mutant, index) => tryMutant(mutant, index, copy, before, sources));
    expect(needsWork({ trials, commands: [] })).toEqual([]);
  });
});

test('the copy is as it was after all of this', () => {
  expect(copy.check().findings).toEqual(before.findings);
});
