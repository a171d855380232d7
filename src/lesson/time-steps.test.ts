import { expect, test } from 'vitest';
import { timeSteps } from './time-steps.ts';

test('steps get the minutes from the beginning of the lesson, one heading lower', () => {
  expect(timeSteps('<h2 id="a">5 minutes: Vote</h2><p>x</p><h2 id="b">10 minutes: Read <em>on</em></h2>')).toBe(
    '<h3 id="a"><span class="step-time">0–5 min</span> Vote</h3><p>x</p>' +
      '<h3 id="b"><span class="step-time">5–15 min</span> Read <em>on</em></h3>',
  );
});

test('another heading stays as it is', () => {
  expect(timeSteps('<h2 id="a">Vote</h2>')).toBe('<h2 id="a">Vote</h2>');
});
