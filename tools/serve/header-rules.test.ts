import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './header-rules.ts';

const text = `# for every page
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' https://a.org

/embed/*
  # frames are allowed here
  X-Frame-Options: ALLOWALL
  Link: </a.css>; rel=preload
/feed.xml
\tCache-Control: max-age=60
`;
const rules = parseHeaderRules(text);

describe('a _headers file', () => {
  test('is read as paths with the headers below them', () => {
    expect(rules).toEqual([
      {
        path: '/*',
        headers: {
          'X-Frame-Options': 'DENY',
          'Content-Security-Policy': "default-src 'self'; img-src 'self' https://a.org",
        },
      },
      { path: '/embed/*', headers: { 'X-Frame-Options': 'ALLOWALL', Link: '</a.css>; rel=preload' } },
      { path: '/feed.xml', headers: { 'Cache-Control': 'max-age=60' } },
    ]);
  });

  test('may have line ends of Windows', () => {
    expect(parseHeaderRules(text.replaceAll('\n', '\r\n'))).toEqual(rules);
  });

  test('may leave out the space after the colon; one without a path gives nothing', () => {
    expect(parseHeaderRules('/a\n X-A:b\n')).toEqual([{ path: '/a', headers: { 'X-A': 'b' } }]);
    expect(parseHeaderRules('')).toEqual([]);
    expect(parseHeaderRules('  X-A: b\n')).toEqual([]);
  });
});

describe('the headers of an address', () => {
  test('come from every rule that fits, joined where several set one', () => {
    expect(headersFor(rules, '/embed/timeline/')).toEqual({
      'X-Frame-Options': 'DENY, ALLOWALL',
      'Content-Security-Policy': "default-src 'self'; img-src 'self' https://a.org",
      Link: '</a.css>; rel=preload',
    });
  });

  test('a rule without a star fits one address only, and its dot is a dot', () => {
    expect(headersFor(rules, '/feed.xml')).toHaveProperty('Cache-Control', 'max-age=60');
    expect(headersFor(rules, '/feed.xml/more')).not.toHaveProperty('Cache-Control');
    expect(headersFor(rules, '/feedaxml')).not.toHaveProperty('Cache-Control');
  });

  test('a star in the middle stands for any part', () => {
    const [rule] = [{ path: '/a/*/c', headers: { 'X-A': 'b' } }];
    expect(headersFor([rule], '/a/b/c')).toEqual({ 'X-A': 'b' });
    expect(headersFor([rule], '/a/b')).toEqual({});
  });

  test('none fits: none', () => {
    expect(headersFor([{ path: '/a', headers: { 'X-A': 'b' } }], '/b')).toEqual({});
  });
});

describe('our own _headers', () => {
  const own = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  const policyOf = (path: string) => headersFor(own, path)['Content-Security-Policy'];

  test('can be read, and each of its paths carries a header', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ headers }) => Object.keys(headers).length === 0)).toEqual([]);
  });

  test('let nobody frame any part of the site but /embed/, with one policy for all', () => {
    const parts = readdirSync('src/pages', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/pages/${entry.name}/index.astro`))
      .map(({ name }) => `/${name}/`);
    expect(parts).toContain('/timeline/');
    const pages = ['/', '/404.html', ...parts, '/articles/one/', '/entities/page/2/'];
    expect(pages.filter((path) => !policyOf(path)?.endsWith("frame-ancestors 'none'"))).toEqual([]);
    expect(new Set(pages.map(policyOf)).size).toBe(1);
  });

  test('let anybody frame and fetch what is below /embed/', () => {
    for (const path of ['/embed/timeline/', '/embed/event/some/', '/embed/v1.js']) {
      expect(headersFor(own, path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
      expect(policyOf(path)).toBeUndefined();
      expect(headersFor(own, path)).not.toHaveProperty('X-Frame-Options');
    }
  });
});
