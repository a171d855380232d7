import { expect, test } from 'vitest';
import { inventedRule, inventedStep } from './fixtures/invented-events.ts';
import { keySigns } from './key-signs.ts';

const labels = (events: Parameters<typeof keySigns>[0]) => {
  const { themes, kinds } = keySigns(events);
  return [themes, kinds].map((signs) => signs.map(({ label }) => label));
};

test('a sign for each theme that added somebody and each kind, once, in the standing order', () => {
  const events = [
    inventedRule({ id: '2030-01-01-a', theme: 'quantum', chart_count: 2 }),
    inventedRule({ id: '2030-01-02-b', theme: 'human-rights', chart_count: 1 }),
    inventedRule({ id: '2030-01-03-c', theme: 'quantum', chart_count: 1 }),
    inventedStep({ id: '2030-01-04-d', kind: 'court' }),
    inventedStep({ id: '2030-01-05-e', kind: 'talks' }),
  ];
  expect(labels(events)).toEqual([
    ['Human rights and surveillance', 'Quantum technology'],
    ['Talks, deal or truce', 'Law, ruling or other step'],
  ]);
});

test('none for a theme whose rules added nobody', () => {
  expect(labels([inventedRule({ theme: 'quantum', chart_count: 0, action: 'general-license' })])).toEqual([[], []]);
});
