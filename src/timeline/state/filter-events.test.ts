import { expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { filterEvents } from './filter-events.ts';
import { startState, type ViewState } from './view-state.ts';

const rule = { ...inventedRule({ id: '2030-05-06-quantum', theme: 'quantum', chart_count: 10 }), hongKong: 4 };
const mainland = inventedRule({ id: '2030-05-06-biotech', theme: 'biotech', chart_count: 3 });
const change = inventedRule({ id: '2030-05-06-change', theme: 'biotech', chart_count: 0, confidence: 'medium' });
const talks = inventedStep({ id: '2030-05-07-talks', significance: 1 });
const tariff = inventedStep({
  id: '2030-05-08-tariff',
  kind: 'tariff-us',
  direction: 'up',
  actor: 'US',
  significance: 2,
  confidence: 'medium',
});
const events: readonly TimelineEvent[] = [rule, mainland, change, talks, tariff];
const passing = (wishes: Partial<ViewState>, concerns?: ReadonlySet<string>): string[] =>
  filterEvents(events, { ...startState, ...wishes }, concerns).map(({ id }) => id.slice(11));

test.each<[string, Partial<ViewState>, string[]]>([
  ['no wish takes nothing away', {}, ['quantum', 'biotech', 'change', 'talks', 'tariff']],
  ['one lane', { lanes: 'entity' }, ['quantum', 'biotech', 'change']],
  ['the other lane', { lanes: 'trade' }, ['talks', 'tariff']],
  ['a theme leaves the Talks alone', { theme: ['quantum'] }, ['quantum', 'talks', 'tariff']],
  ['a kind leaves the List alone', { kind: ['tariff-up'] }, ['quantum', 'biotech', 'change', 'tariff']],
  ['an actor leaves the List alone', { actor: ['US'] }, ['quantum', 'biotech', 'change', 'tariff']],
  ['two kinds add up', { lanes: 'trade', kind: ['tariff-up', 'talks'] }, ['talks', 'tariff']],
  ['two filters narrow each other', { lanes: 'trade', kind: ['talks'], actor: ['US'] }, []],
  ['confidence concerns both lanes', { confidence: ['medium'] }, ['change', 'tariff']],
  ['a place leaves out rules that added nobody there', { place: 'hong-kong' }, ['quantum', 'talks', 'tariff']],
  ['the rest of China', { place: 'mainland' }, ['quantum', 'biotech', 'talks', 'tariff']],
  ['turning points and additions only', { isMain: true }, ['quantum', 'biotech', 'talks']],
])('%s', (_, wishes, expected) => {
  expect(passing(wishes)).toEqual(expected);
});

test.each([
  ['hong-kong', 4, 4],
  ['mainland', 6, 0],
  ['all', 10, 4],
] as const)('the count is that of the place: %s', (place, organisations, hongKong) => {
  const [first] = filterEvents(events, { ...startState, place });
  expect(first).toMatchObject({ count: { organisations, isFloor: rule.count.isFloor }, hongKong });
});

test('a place says nothing of those taken off the list', () => {
  const removing = { ...rule, removed: 2 };
  expect(filterEvents([removing], { ...startState, place: 'mainland' })).toMatchObject([{ removed: 0 }]);
  expect(filterEvents([removing], startState)).toEqual([removing]);
});

test('the List keeps what concerns the organisation, when that is handed in, and the Talks stay whole', () => {
  expect(passing({ org: 'some-works' })).toHaveLength(events.length);
  expect(passing({ org: 'some-works' }, new Set(['2030-05-06-biotech']))).toEqual(['biotech', 'talks', 'tariff']);
});
