import { describe, expect, test } from 'vitest';
import { idSchema } from '../record/event-fields.ts';
import { idFromTitle, isKeptByWindows } from './make-id.ts';

test.each([
  ['Foreign direct product rule', 'foreign-direct-product-rule'],
  ['Bureau of Industry and Security (BIS)', 'bureau-of-industry-and-security-bis'],
  ['List 1 in force: 25% on $34bn', 'list-1-in-force-25-on-34bn'],
  ['China’s answer & “the list”', 'chinas-answer-and-the-list'],
  ['iFlytek, YMTC', 'iflytek-ymtc'],
  ['Zürich, São Paulo', 'zuerich-sao-paulo'],
])('%s gives %s', (title, id) => {
  expect(idFromTitle(title)).toBe(id);
});

test.each([
  ['中国实体清单', 'zhong-guo-shi-ti-qing-dan'],
  ['實體清單', 'shi-ti-qing-dan'],
  ['女 and 绿', 'nv-and-lv'],
  ['第301条 talks', 'di-301-tiao-talks'],
])('Chinese is written in pinyin without tones: %s gives %s', (title, id) => {
  expect(idFromTitle(title)).toBe(id);
});

describe('titles that mean harm, or none', () => {
  const a300 = 'a'.repeat(300);
  test.each([
    ['../../etc', 'etc'],
    ['..\\..\\windows', 'windows'],
    ['---', undefined],
    ['😀🎉', undefined],
    ['🦄♥', undefined],
    ['', undefined],
    ['   ', undefined],
    ['{braces}', 'braces'],
    ['<Tag>', 'tag'],
    ['# hash', 'hash'],
    ['one\ntwo', 'one-two'],
    ['one\0two', 'onetwo'],
    ['\u202Egnp.exe', 'gnp-exe'],
    ['\uD800half', 'half'],
    [a300, 'a'.repeat(60)],
  ])('%j gives %j', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
    if (id !== undefined) expect(idSchema.safeParse(id).success).toBe(true);
  });
});

test('a long title is cut between two words', () => {
  const id = idFromTitle('How the United States and China came to speak about lists in the same week') ?? '';
  expect(id).toBe('how-the-united-states-and-china-came-to-speak-about-lists-in');
});

test('names that Windows keeps for itself are known', () => {
  expect(['con', 'nul', 'com1', 'lpt9', 'aux', 'prn'].every(isKeptByWindows)).toBe(true);
  expect(['console', 'com', 'nul-1'].some(isKeptByWindows)).toBe(false);
});
