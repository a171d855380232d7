import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Entity } from './entity.ts';
import { foldName } from './fold-name.ts';
import { foldNames, matchNames } from './match-names.ts';

describe('a name is compared without what readers do not type', () => {
  test.each([
    ['İnşaat', 'insaat'],
    ["Xi'an Aerospace", 'xian aerospace'],
    ['A.C. International', 'ac international'],
    ['3-K Electronics', '3k electronics'],
    ['Research & Development (R&D)', 'research development rd'],
    ['China Academy—Shenyang', 'china academy shenyang'],
    ['海康威视', '海康威视'],
    [' , ', ''],
  ])('%s as %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

const list = [
  foldNames('Beijing Aerospace Hikvision Partners', []),
  foldNames('Hangzhou Hikvision Digital Technology Co., Ltd.', ['Hikvision', '杭州海康威视数字技术股份有限公司']),
  foldNames('Hikvision Digital', []),
  foldNames('China Electronics 38th Research Institute', ['CETC 38', "38 Suo, He'fei"]),
  foldNames('Superhikvision Ltd.', []),
];

describe('what is found', () => {
  test.each([
    ['the start of the name first, then another name, then a word, then inside', 'hikv', [2, 1, 0, 4]],
    ['words in any order', 'digital hikvision', [1, 2]],
    ['punctuation apart', 'cetc-38', [3]],
    ['an alias', 'CETC 38', [3]],
    ['a word inside an alias, without its apostrophe', 'hefei', [3]],
    ['part of a Chinese name', '海康', [1]],
    ['two parts of a Chinese name', '威视 杭州', [1]],
    ['nothing when one word is missing', 'hikvision beijing wuhan', []],
    ['nothing across the border of two names', 'institute cetc38', []],
    ['all when nothing was typed', '  ', [0, 1, 2, 3, 4]],
  ])('%s', (_what, typed, found) => {
    expect(matchNames(list, typed)).toEqual(found);
  });
});

test('a keystroke over the whole list takes less than 8 ms', () => {
  const file = new URL('../../content/entity-list/entries.json', import.meta.url);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Pick<Entity, 'name' | 'aliases'>[];
  const whole = entries.map(({ name, aliases }) => foldNames(name, aliases ?? []));
  expect(whole.length).toBeGreaterThan(1000);
  const typed = ['s', 'sh', 'sha', 'shanghai', 'shanghai technology co', 'institute of technology research'];
  const timesMs = Array.from({ length: 20 }, () => {
    const start = performance.now();
    for (const query of typed) matchNames(whole, query);
    return (performance.now() - start) / typed.length;
  });
  // The quickest of many: what else the machine does at the time is not measured.
  expect(Math.min(...timesMs)).toBeLessThan(8);
});
