import { describe, expect, test } from 'vitest';
import { slipInSource } from './address-slips.ts';

describe('no reader can open', () => {
  test.each([
    'http://localhost:4321/articles/',
    'https://192.168.1.4/rule',
    'https://10.0.0.1/rule',
    'https://172.20.3.4/rule',
    'http://intranet.local/rule',
    'https://docs.google.com/document/d/1',
    'https://www.dropbox.com/s/1/rule.pdf',
    'https://example.org/login',
    'https://www.google.com/search?q=rule',
    'https://www.baidu.com/s?wd=rule',
  ])('%s', (url) => {
    expect(slipInSource(url)).toMatchObject({ isUnreachable: true });
  });
});

describe('can be opened, and should be written otherwise', () => {
  test.each([
    ['https://bit.ly/abc', 'hide where they lead'],
    ['https://example.org/a#:~:text=rule', 'from "#:~:" on'],
    ['http://www.reuters.com/article/1', 'Write https:// instead'],
    ['http://bis.gov/rule', 'Write https:// instead'],
    ['https://x.com/somebody/status/1', 'archives cannot keep'],
  ])('%s', (url, words) => {
    const slip = slipInSource(url);
    expect(slip?.isUnreachable).toBe(false);
    expect(slip?.message).toContain(words);
  });

  test.each([
    ['https://example.org/a?utm_source=rss&id=7&fbclid=x#part', 'https://example.org/a?id=7#part'],
    ['https://example.org/a?utm_medium=rss', 'https://example.org/a'],
  ])('%s is given without what tells where the editor came from', (url, clean) => {
    expect(slipInSource(url)?.message).toMatch(new RegExp(`: ${clean.replace(/[?.]/g, '\\$&')}$`));
  });
});

test.each([
  'https://www.federalregister.gov/documents/2019/10/09/2019-22210/addition',
  'http://english.mofcom.gov.cn/article/1.shtml',
  'https://example.org/?p=123',
  'https://example.org/list?q=rule',
  'https://example.org/blogin/loginov.html',
  'https://web.archive.org/web/2019/http://example.org/',
  'https://1001.org/a',
  'not an address',
  'javascript:alert(1)',
])('%s is left alone', (url) => {
  expect(slipInSource(url)).toBeUndefined();
});
