import { describe, expect, test } from 'vitest';
import { designationSchema } from './designation.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { milestoneSchema } from './milestone.ts';
import { additionsNearTalks, isTalks, milestonesBeside } from './talks.ts';
import { milestoneKinds, wordsOf } from './vocabulary.ts';

const talks = milestoneSchema.parse(inventedMilestone({ date: '2030-05-07', until: '2030-05-08' }));
const statement = milestoneSchema.parse(inventedMilestone({ kind: 'statement', date: '2030-06-20' }));
const rule = (changes: Readonly<Record<string, unknown>>) => designationSchema.parse(inventedDesignation(changes));

test('talks are what the two governments did together: meetings, deals and truces', () => {
  expect(wordsOf(milestoneKinds).filter((kind) => isTalks({ kind }))).toEqual(['talks', 'agreement', 'truce']);
});

test('an addition is near talks by the day it took effect, not by the day it was published', () => {
  const inTime = rule({ id: 'in-time', effective: '2030-05-15', published: '2030-05-25' });
  const tooLate = rule({ id: 'too-late', effective: '2030-05-16', published: '2030-05-16' });
  expect(additionsNearTalks([inTime, tooLate], [talks], 7).map(({ id }) => id)).toEqual(['in-time']);
});

test('an addition without an effective day is near talks by the day it was published', () => {
  const published = rule({ id: 'published', effective: undefined, published: '2030-05-01' });
  expect(additionsNearTalks([published], [talks], 7)).toEqual([published]);
});

test('nearness to anything but talks does not count', () => {
  expect(additionsNearTalks([rule({ effective: '2030-06-20' })], [talks, statement], 7)).toEqual([]);
});

test('a rule counts when it added someone, whatever its action is called', () => {
  const nobody = rule({ id: 'nobody', action: 'addition', chart_count: 0 });
  const swap = rule({ id: 'swap', action: 'removal', chart_count: 1 });
  expect(additionsNearTalks([nobody, swap], [talks], 7).map(({ id }) => id)).toEqual(['swap']);
});

test('an addition near two rounds is named once', () => {
  const again = milestoneSchema.parse(inventedMilestone({ id: 'again', date: '2030-05-10' }));
  expect(additionsNearTalks([rule({})], [talks, again], 7)).toHaveLength(1);
});

describe('what stands beside a date', () => {
  const step = (id: string, date: string, kind: string) =>
    milestoneSchema.parse(inventedMilestone({ id, date, until: undefined, kind }));
  const milestones = [
    step('far-talks', '2030-01-01', 'talks'),
    step('nearest-talks', '2030-03-01', 'talks'),
    step('far-tariff', '2030-04-01', 'statement'),
    step('near-step', '2030-05-01', 'statement'),
    step('later-talks', '2030-09-01', 'talks'),
  ];

  test('is what is near, and the nearest talks on each side however far', () => {
    expect(milestonesBeside(milestones, '2030-05-06', 30).map(({ milestone: { id }, days }) => [id, days])).toEqual([
      ['nearest-talks', -66],
      ['near-step', -5],
      ['later-talks', 118],
    ]);
  });
});
