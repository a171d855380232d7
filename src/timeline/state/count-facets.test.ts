import { expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import { countFacets } from './count-facets.ts';
import { filterEvents } from './filter-events.ts';
import { startState, type ViewState } from './view-state.ts';

const events = [
  { ...inventedRule({ id: 'a', theme: 'quantum', chart_count: 10 }), hongKong: 4 },
  inventedRule({ id: 'b', theme: 'biotech', chart_count: 3 }),
  inventedRule({ id: 'c', theme: 'biotech', chart_count: 0, confidence: 'medium' }),
  inventedStep({ id: 'd', significance: 1 }),
  inventedStep({ id: 'e', kind: 'tariff-us', direction: 'up', actor: 'US', significance: 2 }),
];
const may = timeWindow('2030-05', '2030-05');
const facets = (wishes: Partial<ViewState> = {}, window = may, concerns?: ReadonlySet<string>) =>
  countFacets(events, { ...startState, ...wishes }, window, concerns);

test('a theme counts its rules, a kind and an actor their milestones', () => {
  expect(facets().theme).toMatchObject({ quantum: 1, biotech: 2, semiconductors: 0 });
  expect(facets().kind).toMatchObject({ talks: 1, 'tariff-up': 1, law: 0 });
  expect(facets().actor).toMatchObject({ US: 1, CN: 0 });
});

test('a place counts rules, lanes and the main events count everything', () => {
  expect(facets().place).toEqual({ all: 3, mainland: 2, 'hong-kong': 1 });
  expect(facets().lanes).toEqual({ both: 5, entity: 3, trade: 2 });
  expect(facets().main).toEqual({ '1': 3 });
});

test('a filter’s own choice does not change its numbers; that of another does', () => {
  expect(facets({ theme: ['quantum'] }).theme).toEqual(facets().theme);
  expect(facets({ theme: ['quantum'] }).confidence).toMatchObject({ medium: 0 });
  expect(facets({ place: 'hong-kong' }).theme).toMatchObject({ quantum: 1, biotech: 0 });
  expect(facets({ lanes: 'trade' }).theme).toMatchObject({ quantum: 0, biotech: 0 });
});

test('the window counts, and what concerns the organisation', () => {
  expect(facets({}, timeWindow('2031', '2031')).lanes).toEqual({ both: 0, entity: 0, trade: 0 });
  expect(facets({}, may, new Set(['b', 'e'])).lanes).toEqual({ both: 3, entity: 1, trade: 2 });
});

test('the number of a value is what shows in its lane when it alone is chosen', () => {
  for (const [theme, count] of Object.entries(facets({ confidence: ['high'] }).theme)) {
    const shown = filterEvents(events, { ...startState, confidence: ['high'], theme: [theme as 'quantum'] });
    expect(count, theme).toBe(shown.filter(({ lane }) => lane === 'list').length);
  }
});
