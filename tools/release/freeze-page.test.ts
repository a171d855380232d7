import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPage, SITE } from './fixtures/built-site.ts';
import { freezePage } from './freeze-page.ts';
import { whatItFetches } from './what-it-fetches.ts';

const asked = {
  html: builtPage,
  css: '@font-face{src:url(/a.woff2)}@font-face{src:local(Arial)}a{fill:url(#p)}',
  notice: '<p>Pinned, for $& and $1.</p>',
  scripts: ['draw("</script><!--")', 'say()'],
  known: { own: { one: '</script>' } },
  site: SITE,
};
const frozen = freezePage(asked);
const texts = (tag: string) =>
  [...frozen.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

describe('a frozen page', () => {
  test('fetches nothing by itself', () => {
    expect(whatItFetches(frozen)).toEqual([]);
    expect(frozen).not.toMatch(/data-code|rel="icon"|rel="stylesheet"|url\(\//);
  });

  test('has the notice first in its main part, as it was given', () => {
    expect(frozen).toContain('<main class="frame-page"><p>Pinned, for $& and $1.</p><h1>');
  });

  test('has its sheet in it, and of the typefaces those of the device', () => {
    expect(texts('style')).toEqual(['@font-face{src:local(Arial)}a{fill:url(#p)}']);
  });

  test('has its scripts in it, and none ends another', () => {
    expect(texts('script')).toEqual(['const child="/stays/";', 'draw("\\x3C/script>\\x3C!--")', 'say()']);
    expect(frozen).toContain('<script type="application/json" data-known>{"own":{"one":"\\u003c/script>"}}</script>');
  });

  test('leads home from wherever it is kept, and to its own parts', () => {
    expect(frozen).toContain('href="https://list.example/milestones/one/"');
    expect(frozen).toContain('href="#e-two"');
  });

  test('lets in exactly what stands in it, and asks the site alone', () => {
    const policy = /content-security-policy" content="([^"]*)"/.exec(frozen)?.[1] ?? '';
    const digests = (what: string) =>
      texts(what).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${digests('script').join(' ')}`,
      `style-src ${digests('style').join(' ')}`,
      'img-src data:',
      'connect-src https://list.example',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

describe('a page is refused', () => {
  test.each([
    ['its main part is not found', builtPage.replace('frame-page', 'page')],
    ['its policy is not found', builtPage.replace('content-security-policy', 'refresh')],
    ['its address of the drawing’s script is not found', builtPage.replace(/ data-code="[^"]*"/, '')],
    ['it would still fetch <script src="/b.js">', builtPage.replace('<h1>', '<script src="/b.js"></script><h1>')],
    [
      'it would still fetch <img alt="" src="https://list.example/b.png">',
      builtPage.replace('<h1>', '<img alt="" src="/b.png"><h1>'),
    ],
    [
      'it would still fetch <link rel="preload" href="https://list.example/b">',
      builtPage.replace('<title>', '<link rel="preload" href="/b"><title>'),
    ],
    ['it would still fetch href="one/"', builtPage.replace('href="#e-two"', 'href="one/"')],
  ])('when %s', (sentence, html) => {
    expect(() => freezePage({ ...asked, html })).toThrow(sentence);
  });

  test.each(['@import "b.css"', 'url(/b.png)', 'url("https://b.example/b.png")'])('when its sheet says %s', (css) => {
    expect(() => freezePage({ ...asked, css })).toThrow(`it would still fetch ${css}`);
  });
});
