import { expect, test } from 'vitest';
import { withoutChinese } from './without-chinese.ts';

test.each([
  ['Chief executive of Yitu (with Lin Chenxi, 林晨曦)', 'Chief executive of Yitu (with Lin Chenxi)'],
  ['Liu He (刘鹤)', 'Liu He'],
  ['《出口管理条例》 the regulations', 'the regulations'],
  ['Huawei 华为 Technologies', 'Huawei Technologies'],
  ['Mélanie Joly – “said” …', 'Mélanie Joly – “said” …'],
])('%s reads %s', (text, expected) => {
  expect(withoutChinese(text)).toBe(expected);
});
