import { expect, test } from 'vitest';
import { readContent } from '../reader/read-content.ts';
import { assembleRecord } from '../reader/assemble-record.ts';
import { rulesByTheme } from './theme-rules.ts';
import { themeWords } from './theme-words.ts';

const found = rulesByTheme(assembleRecord(readContent('.')).designations);
const mainOf = (theme: string) => found.find((other) => other.theme === theme)?.main ?? [];

test('surveillance is nobody’s main theme, as its words say', () => {
  expect(themeWords.surveillance).toContain('no rule has it as its main theme');
  expect(mainOf('surveillance')).toEqual([]);
});

test('rules without research, and they only, stand under "not researched"', () => {
  const isOpen = (theme: string) => mainOf(theme).map(({ research }) => research === 'not-yet');
  expect(new Set(isOpen('not-researched'))).toEqual(new Set([true]));
  for (const { theme } of found.filter((other) => other.theme !== 'not-researched')) {
    expect(isOpen(theme), theme).not.toContain(true);
  }
});
