import { expect, test } from 'vitest';
import { themes, wordsOf } from './vocabulary.ts';
import { themeGroup, themeGroups } from './theme-group.ts';

const groups = wordsOf(themeGroups);

test('every theme has a group with a colour', () => {
  expect(wordsOf(themes).filter((theme) => !groups.includes(themeGroup(theme)))).toEqual([]);
});

test('every group holds some theme', () => {
  const used = wordsOf(themes).map(themeGroup);
  expect(groups.filter((group) => !used.includes(group))).toEqual([]);
});

test('surveillance counts with human rights, supercomputing with semiconductors', () => {
  expect(themeGroup('surveillance')).toBe(themeGroup('human-rights'));
  expect(themeGroup('supercomputing')).toBe(themeGroup('semiconductors'));
});

test('a rule nobody has researched yet is among the others', () => {
  expect(themeGroup('not-researched')).toBe('other');
});

test('the others come last, on top of the stack', () => {
  expect(groups.at(-1)).toBe('other');
});
