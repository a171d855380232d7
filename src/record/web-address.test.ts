import { describe, expect, test } from 'vitest';
import { isWebAddress } from './web-address.ts';

describe('a web address', () => {
  test.each([
    'https://www.federalregister.gov/d/2019-22210',
    'http://example.org',
    'https://example.org:8080/a?b=c#d',
    'https://web.archive.org/web/2019/https://example.org/a',
    'HTTPS://Example.org/',
    'https://例子.中国/页',
  ])('%s is whole', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    'htp://example.org/a',
    'https:/example.org/a',
    'https:example.org/a',
    'https//example.org/a',
    'https:///a/page.html',
    'https://',
    'https://examplecom/page',
    'https://www..example.org/',
    'https://https://example.org/',
    'https://example.org/a page',
    'www.example.org',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'https://user@example.org/',
    '',
  ])('"%s" is none', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});
