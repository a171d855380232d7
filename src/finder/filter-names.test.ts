import { describe, expect, test } from 'vitest';
import { filterNames, type NameList, wishToDrop } from './filter-names.ts';
import { type FilterState, isEmpty, readState, writeState } from './filter-state.ts';
import { foldNames } from '../record/match-names.ts';
import { fromNamesFile, toNamesFile } from './names-file.ts';
import type { EntityRow } from './entity-names.ts';

const nothing: FilterState = { q: '', year: '', theme: '', city: '', policy: '' };
const row = (id: string, name: string, rest: Partial<EntityRow> = {}): EntityRow => ({
  id,
  name,
  aliases: [],
  year: '2019',
  theme: 'surveillance',
  ...rest,
});
const rows = [
  row('alpha', 'Alpha Optics', { city: 'Wuhan', policy: 'case-by-case', chinese: '阿尔法' }),
  row('beta', 'Beta Optics', { aliases: ['Second Optics', 'B'], year: '2024', theme: 'quantum', city: 'Hefei' }),
  row('gamma', 'Gamma', { year: '2024' }),
];
const entries = fromNamesFile(toNamesFile(rows, (code) => code.toUpperCase()));
const list: NameList = { entries, folded: entries.map(({ name, others }) => foldNames(name, others)) };
const ids = (state: Partial<FilterState>) => filterNames(list, { ...nothing, ...state }).found.map(({ id }) => id);

test('the file of names gives back what was put in', () => {
  expect(entries[1]).toEqual({
    id: 'beta',
    name: 'Beta Optics',
    others: ['Second Optics', 'B'],
    chinese: '',
    year: '2024',
    theme: 'quantum',
    themeLabel: 'QUANTUM',
    themeGroup: 'quantum',
    city: 'Hefei',
    policy: '',
  });
  expect(entries[0]).toMatchObject({ chinese: '阿尔法', others: ['阿尔法'], city: 'Wuhan', policy: 'case-by-case' });
  expect(entries[2]).toMatchObject({ city: '', policy: '', chinese: '', others: [], themeGroup: 'human-rights' });
});

describe('the list is narrowed', () => {
  test('by all wishes together', () => {
    expect(ids({})).toEqual(['alpha', 'beta', 'gamma']);
    expect(ids({ year: '2024' })).toEqual(['beta', 'gamma']);
    expect(ids({ year: '2024', q: 'optics' })).toEqual(['beta']);
    expect(ids({ year: '2024', city: 'Wuhan' })).toEqual([]);
  });

  test('and every filter counts what its values would leave beside the others', () => {
    const { counts } = filterNames(list, { ...nothing, q: 'optics', year: '2024' });
    expect([...counts.year]).toEqual([
      ['2019', 1],
      ['2024', 1],
    ]);
    expect([...counts.city]).toEqual([['Hefei', 1]]);
  });
});

describe('when nothing is found', () => {
  test('the wish is named without which most is left', () => {
    expect(wishToDrop(list, { ...nothing, year: '2024', city: 'Wuhan' })).toEqual({ name: 'city', left: 2 });
    expect(wishToDrop(list, { ...nothing, q: 'zzz', city: 'Wuhan' })).toEqual({ name: 'q', left: 1 });
  });
  test('none is named when none helps, or when there is only one', () => {
    expect(wishToDrop(list, { ...nothing, q: 'zzz' })).toBeUndefined();
    expect(wishToDrop(list, { ...nothing, q: 'zzz', city: 'Wuhan', theme: 'quantum' })).toBeUndefined();
  });
});

describe('the state in the address', () => {
  const known = { year: ['2019'], theme: ['quantum'], city: ["Xi'an"], policy: ['case-by-case'] };
  test('is read and written back', () => {
    const search = '?q=cetc+38&year=2019&theme=quantum&city=Xi%27an&policy=case-by-case';
    const state = readState(search, known);
    expect(state).toEqual({ q: 'cetc 38', year: '2019', theme: 'quantum', city: "Xi'an", policy: 'case-by-case' });
    expect(writeState(state)).toBe(search);
  });
  test('counts an unknown value as no wish', () => {
    expect(readState('?year=1066&theme=%3Cscript%3E&city=&policy=x&more=1', known)).toEqual(nothing);
  });
  test('is cut where no name is as long', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`, known).q).toHaveLength(200);
  });
  test('is left out when nothing is asked', () => {
    expect(writeState({ ...nothing, q: '  ' })).toBe('');
    expect(isEmpty(nothing)).toBe(true);
    expect(isEmpty({ ...nothing, city: 'Wuhan' })).toBe(false);
  });
});
