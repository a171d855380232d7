import { expect, test } from 'vitest';
import { parseStep } from './lesson-steps.ts';

test.each([
  ['10 minutes: Read the rule', { minutes: 10, title: 'Read the rule' }],
  ['1 minute: Vote', { minutes: 1, title: 'Vote' }],
  ['Read the rule', undefined],
  ['10 minutes Read', undefined],
  ['10 minutes: ', undefined],
])('"%s"', (heading, step) => {
  expect(parseStep(heading)).toEqual(step);
});
