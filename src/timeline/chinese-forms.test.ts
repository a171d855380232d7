import { describe, expect, test } from 'vitest';
import { chineseForms } from './chinese-forms.ts';

describe('the other forms of a Chinese name', () => {
  test.each([
    ['of a simplified one are the traditional ones', '华为技术有限公司', '華為技術有限公司'],
    ['have the variants of each region', '华为技术有限公司', '華爲技術有限公司'],
    ['of a traditional one is the simplified one', '長江存儲科技有限責任公司', '长江存储科技有限责任公司'],
    ['are made by words, not by characters alone', '皇后大道发展公司', '皇后大道發展公司'],
  ])('%s', (_what, name, form) => {
    expect(chineseForms(name)).toContain(form);
    expect(chineseForms(name)).not.toContain(name);
  });

  test('are none where both are written alike', () => {
    expect(chineseForms('中山大同公司')).toEqual([]);
  });
});
