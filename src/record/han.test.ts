import { expect, test } from 'vitest';
import { hanRuns, joinHan, spaceHan } from './han.ts';

test.each([
  ['海康威视', '海 康 威 视'],
  ['1260H清单（中国）', '1260H 清 单 （ 中 国 ）'],
  ['Hikvision 海康', 'Hikvision 海 康'],
  ['No Chinese, two words', 'No Chinese, two words'],
])('%s is indexed as %s', (text, spaced) => {
  expect(spaceHan(text)).toBe(spaced);
});

test.each([
  ['海 康 威 视', '海康威视'],
  ['《 出 口 管 制 条 例 》', '《出口管制条例》'],
  ['Hikvision 海 康 makes', 'Hikvision 海康 makes'],
  ['杭 州 <mark>海 康</mark> 威 视', '杭州<mark>海康</mark>威视'],
  ['one two', 'one two'],
])('%s is shown as %s', (spaced, text) => {
  expect(joinHan(spaced)).toBe(text);
});

test('spacing and joining give the name back', () => {
  const name = '国投智能（厦门）信息股份有限公司';
  expect(joinHan(spaceHan(name))).toBe(name);
});

test('Chinese is taken out of a query run by run', () => {
  expect(hanRuns('华为 SMIC商汤')).toEqual(['华为', '商汤']);
  expect(hanRuns('Huawei')).toEqual([]);
});
