import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { MOST_STEPS, stepsOf } from './steps-of.ts';

const day = (number: number) => `2030-06-${String(number).padStart(2, '0')}`;
const small = (number: number) => inventedStep({ id: `${day(number)}-small`, date: day(number), significance: 3 });
const crowd = Array.from({ length: MOST_STEPS }, (_, index) => small(index + 1));
const turn = (number: number) => inventedStep({ id: `${day(number)}-turn`, date: day(number), significance: 1 });
const rule = (number: number, label?: string) =>
  inventedRule({
    id: `${day(number)}-rule`,
    published: day(number),
    effective: day(number),
    ...(label ? { label } : {}),
  });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('the events to walk through', () => {
  test('few events are all steps, oldest first', () => {
    expect(ids(stepsOf(crowd.toReversed()))).toEqual(ids(crowd));
  });

  test('of many, the turning points: milestones of the first rank and rules the drawing names', () => {
    expect(ids(stepsOf([...crowd, turn(9), rule(4, 'Named'), rule(5)]))).toEqual([
      '2030-06-04-rule',
      '2030-06-09-turn',
    ]);
  });

  test('where hardly one of these is there, the rules that added somebody too', () => {
    expect(ids(stepsOf([...crowd, turn(9), rule(5)]))).toEqual(['2030-06-05-rule', '2030-06-09-turn']);
  });

  test('where none is there either, all of them', () => {
    const many = [...crowd, small(20)];
    expect(stepsOf(many)).toHaveLength(many.length);
  });

  test('and of nothing, nothing', () => {
    expect(stepsOf([])).toEqual([]);
  });
});
