import { expect, test } from 'vitest';
import { chooseEvents } from './choose-events.ts';
import { inventedEvent, inventedRule } from './fixtures/sheet-event.ts';

const daysOf = (events: readonly { date: string }[]) => events.map(({ date }) => date);

test('turning points come first, and what is chosen stays in order of time', () => {
  const events = [
    inventedEvent('2030-01-01'),
    inventedEvent('2030-02-01', { significance: 1 }),
    inventedEvent('2030-03-01', { significance: 3 }),
    inventedEvent('2030-04-01', { significance: 1 }),
  ];
  expect(daysOf(chooseEvents(events, { most: 3, rules: 0 }))).toEqual(['2030-01-01', '2030-02-01', '2030-04-01']);
});

test('rules get their share: those known by a name, then those that added most', () => {
  const events = [
    inventedRule('2030-01-01', 5),
    inventedRule('2030-02-01', 40),
    inventedRule('2030-03-01', 2, { isNamed: true }),
    inventedEvent('2030-04-01', { significance: 1 }),
    inventedEvent('2030-05-01', { significance: 1 }),
  ];
  expect(daysOf(chooseEvents(events, { most: 3, rules: 2 }))).toEqual(['2030-02-01', '2030-03-01', '2030-04-01']);
});

test('where rules are few, milestones take their room', () => {
  const events = [inventedRule('2030-01-01', 5), inventedEvent('2030-02-01'), inventedEvent('2030-03-01')];
  expect(chooseEvents(events, { most: 3, rules: 2 })).toHaveLength(3);
});

test('of steps of one weight, the one farthest from what is taken goes first', () => {
  const events = ['2030-01-01', '2030-01-02', '2030-01-03', '2030-06-01'].map((date) => inventedEvent(date));
  expect(daysOf(chooseEvents(events, { most: 2, rules: 0 }))).toEqual(['2030-01-01', '2030-06-01']);
});

test('an editor’s event stands on the sheet whatever its weight, and nothing is taken twice', () => {
  const events = [inventedEvent('2030-01-01', { significance: 1 }), inventedEvent('2030-02-01', { significance: 3 })];
  const chosen = chooseEvents(events, { most: 2, rules: 1, always: ['2030-02-01-invented'] });
  expect(daysOf(chosen)).toEqual(['2030-01-01', '2030-02-01']);
});

test('what may not stand beside an event that is taken is left out', () => {
  const events = [
    inventedEvent('2030-01-01', { significance: 1 }),
    inventedEvent('2030-01-02'),
    inventedEvent('2030-03-01'),
  ];
  const chosen = chooseEvents(events, { most: 3, rules: 0 }, (a, b) => a.date.slice(0, 7) !== b.date.slice(0, 7));
  expect(daysOf(chosen)).toEqual(['2030-01-01', '2030-03-01']);
});
