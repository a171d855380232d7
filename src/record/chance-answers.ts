import { type ChanceModel, type ChanceResult, testChance } from './nearness-by-chance.ts';
import { daysInQuestion, type NearnessQuestion } from './nearness-questions.ts';
import type { TheRecord } from './record.ts';

/** Talks so many days away are near, unless a question says otherwise. */
export const NEAR_DAYS = 7;
const DRAWS = 20_000;
const SEED = 20_191_007;

interface NamedQuestion extends Partial<NearnessQuestion> {
  /** As the table has it. */
  readonly name: string;
  readonly withinDays?: number;
}

/** The main question, and the same with one choice made otherwise. */
export const chanceQuestions = {
  main: { name: 'As described' },
  announced: { name: 'Days of announcement', basis: 'announced' },
  rounds: { name: 'Meetings and calls alone', talks: 'rounds' },
  confirmed: { name: 'Confirmed talks alone', confirmedOnly: true },
  once: { name: 'Rules of one day once', oncePerDay: true },
  'three-days': { name: 'Within 3 days', withinDays: 3 },
  'two-weeks': { name: 'Within 14 days', withinDays: 14 },
  'to-phase-one': { name: 'From 2018 to phase one', to: '2020-01-15' },
} as const satisfies Record<string, NamedQuestion>;
export type ChanceQuestion = keyof typeof chanceQuestions;

const answers = new WeakMap<TheRecord, Map<string, ChanceResult>>();

/**
 * The answer to a question about the record, by one model of chance. The same record, question and model give
 * the same answer on every machine; each is worked out once.
 */
export function answerChance(record: TheRecord, question: ChanceQuestion, model: ChanceModel): ChanceResult {
  const known = answers.get(record) ?? new Map<string, ChanceResult>();
  answers.set(record, known);
  const key = `${question} ${model}`;
  const before = known.get(key);
  if (before) return before;
  const { withinDays = NEAR_DAYS, ...given }: NamedQuestion = chanceQuestions[question];
  const days = daysInQuestion(record, {
    basis: 'effective',
    talks: 'with-deals',
    confirmedOnly: false,
    oncePerDay: false,
    from: '2018',
    to: record.provenance.verified_through.milestones,
    ...given,
  });
  const answer = testChance(days, { model, withinDays, draws: DRAWS, seed: SEED });
  known.set(key, answer);
  return answer;
}
