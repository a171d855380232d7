import { expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import { startState, type ViewState } from './view-state.ts';
import { wishToDrop } from './wish-to-drop.ts';

const events = [
  inventedRule({ id: 'a', theme: 'quantum', chart_count: 10 }),
  inventedRule({ id: 'b', theme: 'biotech', chart_count: 3 }),
  inventedRule({ id: 'c', theme: 'biotech', chart_count: 0, confidence: 'medium' }),
  inventedStep({ id: 'd', significance: 1 }),
];
const may = timeWindow('2030-05', '2030-05');
const later = timeWindow('2031', '2031');
const advice = (wishes: Partial<ViewState>, window = may, concerns?: ReadonlySet<string>) =>
  wishToDrop(events, { ...startState, ...wishes }, window, concerns);

test('the filter whose loss leaves most is named with its values, and with the number', () => {
  expect(advice({ lanes: 'entity', theme: ['quantum', 'south-china-sea'], confidence: ['medium'] })).toEqual({
    change: { theme: [] },
    events: 1,
    words: 'Leave out Theme: Quantum technology, South China Sea and 1 event shows',
  });
});

test.each<[string, Partial<ViewState>, string]>([
  ['a place', { lanes: 'entity', place: 'hong-kong' }, 'Leave out Place: Hong Kong and 3 events show'],
  ['a lane', { lanes: 'trade', theme: ['biotech'], actor: ['CN'] }, 'Leave out Lanes: The Talks and 2 events show'],
  [
    'the main events',
    { lanes: 'entity', isMain: true, confidence: ['medium'] },
    'Leave out How sure: Partly confirmed and 2 events show',
  ],
])('%s', (_, wishes, words) => {
  expect(advice(wishes)?.words).toBe(words);
});

test('the window is named when it is what hides most, and gives way to all years', () => {
  expect(advice({ lanes: 'entity', from: '2031', to: '2031' }, later)).toEqual({
    change: { from: '2030', to: undefined },
    events: 3,
    words: 'Open all years and 3 events show',
  });
});

test('the organisation is a wish where what concerns it is known', () => {
  expect(advice({ org: 'some-works', lanes: 'entity' }, may, new Set(['d']))?.words).toBe(
    'Leave out the organisation and 3 events show',
  );
});

test('where one wish is not enough there is no advice', () => {
  expect(advice({ lanes: 'entity', theme: ['surveillance'], place: 'hong-kong', kind: ['law'] })).toBeUndefined();
});
