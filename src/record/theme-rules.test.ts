import { expect, test } from 'vitest';
import { designationSchema } from './designation.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedRecord } from './fixtures/record.ts';
import { inventedRemarks } from './fixtures/remarks.ts';
import { foremostNames, knownNames, rulesByTheme, rulesByYear } from './theme-rules.ts';

const rule = (id: string, changes: Readonly<Record<string, unknown>> = {}) =>
  designationSchema.parse(inventedDesignation({ id, ...changes }));

test('a rule stands under its main theme and under those it is also about, and only themes in use are there', () => {
  const rules = [
    rule('a', { theme: 'quantum', chart_count: 2 }),
    rule('b', {
      theme: 'quantum',
      themes_secondary: ['surveillance', 'quantum'],
      chart_count: 3,
      chart_count_basis: 'list',
    }),
    rule('c', { theme: 'biotech', themes_secondary: ['quantum'], chart_count: 100 }),
  ];
  const inShort = rulesByTheme(rules).map(({ theme, main, also, added }) => [
    theme,
    main.map(({ id }) => id).join(),
    also.map(({ id }) => id).join(),
    added,
  ]);
  expect(inShort).toEqual([
    ['surveillance', '', 'b', { organisations: 0, isFloor: false }],
    ['quantum', 'a,b', 'c', { organisations: 5, isFloor: true }],
    ['biotech', 'c', '', { organisations: 100, isFloor: false }],
  ]);
});

test('every year from the first rule to the last has a line, counted by the day the rule stands at', () => {
  const rules = [
    rule('a', { published: '2030-12-30', effective: '2031-01-02' }),
    rule('b', { published: '2033-05-08', effective: undefined, chart_count: 1, chart_count_basis: 'list' }),
    rule('c', { published: '2033-06-08', effective: undefined }),
  ];
  expect(rulesByYear(rules)).toEqual([
    { year: 2031, rules: 1, added: { organisations: 5, isFloor: false } },
    { year: 2032, rules: 0, added: { organisations: 0, isFloor: false } },
    { year: 2033, rules: 2, added: { organisations: 6, isFloor: true } },
  ]);
  expect(rulesByYear([])).toEqual([]);
});

test('names with remarks come with their entry and the rule that added them, companies first', () => {
  const record = inventedRecord({
    remarks: [
      inventedRemarks({ id: 'bureau', entities: ['entry-2'], sort: 'public-security' }),
      inventedRemarks({ id: 'x', entities: ['entry-0', 'entry-1'], sort: 'company' }),
      inventedRemarks({ id: 'y', entities: ['entry-9'] }),
    ],
  });
  const found = knownNames(record, [rule('a', { entities: ['entry-2', 'entry-1'] }), rule('b', { entities: [] })]);
  expect(found.map(({ remarks, entity, rule: { id } }) => [remarks.id, entity, id])).toEqual([
    ['x', 'entry-1', 'a'],
    ['bureau', 'entry-2', 'a'],
  ]);
});

test('a few names stand for a rule, and it is said when there are others', () => {
  const notable = ['A', 'B', 'C', 'D', 'E'];
  const namesOf = (changes: Readonly<Record<string, unknown>>) => foremostNames({ remarks: [] }, rule('a', changes));
  expect(namesOf({ notable, notable_complete: true })).toEqual({ shown: ['A', 'B', 'C', 'D'], hasMore: true });
  expect(namesOf({ notable: ['A'], notable_complete: true })).toEqual({ shown: ['A'], hasMore: false });
  expect(namesOf({ notable: ['A'], notable_complete: false })).toEqual({ shown: ['A'], hasMore: true });
});

test('names the record has notes on go before others, when there are enough of them', () => {
  const ids = ['w', 'x', 'y', 'z'];
  const record = inventedRecord({
    remarks: ids.map((id) => inventedRemarks({ id, name: `Known ${id}`, entities: [`entry-${id}`], sort: 'company' })),
  });
  const changes = { notable: ['A'], notable_complete: true };
  expect(foremostNames(record, rule('a', { ...changes, entities: ids.map((id) => `entry-${id}`) })).shown).toEqual(
    ids.map((id) => `Known ${id}`),
  );
  expect(foremostNames(record, rule('a', { ...changes, entities: ['entry-w'] })).shown).toEqual(['A']);
});
