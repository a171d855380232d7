import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withSlashes } from './announce-server.ts';
import { serveFolder } from './static-server.ts';

const SITE = {
  'index.html': 'home',
  '404.html': 'our own page for nothing',
  'articles/one/index.html': 'an article',
  'data/list.json': '{"a":1}',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/data/*\n  Cache-Control: max-age=60\n',
};

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Serves a site on a free port for the length of the test. */
async function serve(base: string, files: Readonly<Record<string, string>> = SITE) {
  const folder = folderOf(files);
  const server = await serveFolder({ folder, base, port: 0 });
  onTestFinished(() => void server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return { folder, get, port: (server.address() as AddressInfo).port };
}

describe('a site at a domain’s root', () => {
  test('takes any free port when asked for port 0', async () => {
    const [one, two] = [await serve('/'), await serve('/')];
    expect(one.port).toBeGreaterThan(0);
    expect(one.port).not.toBe(two.port);
  });

  test('answers with pages and files, and a query changes nothing', async () => {
    const { get } = await serve('/');
    expect(await get('/')).toMatchObject({ status: 200, text: 'home' });
    expect(await get('/articles/one/')).toMatchObject({ status: 200, text: 'an article' });
    expect(await get('/articles/one/?from=2022')).toMatchObject({ status: 200, text: 'an article' });
    const file = await get('/data/list.json');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/json']);
  });

  test('compresses what is worth it, for who accepts it', async () => {
    const { get } = await serve('/', { ...SITE, 'long.html': 'a long page, '.repeat(500) });
    const page = await get('/long.html');
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.text).toHaveLength(13 * 500);
  });

  test('answers an unknown address with 404 and the site’s own page', async () => {
    const { get } = await serve('/');
    const { status, text, headers } = await get('/nowhere/');
    expect({ status, text }).toEqual({ status: 404, text: 'our own page for nothing' });
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('carries the headers of _headers', async () => {
    const { get } = await serve('/');
    const { headers } = await get('/data/list.json');
    expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'max-age=60']);
  });

  test('may have no _headers', async () => {
    const { get } = await serve('/', { 'index.html': 'home', '404.html': 'nothing' });
    expect(await get('/')).toMatchObject({ status: 200, text: 'home' });
  });

  test('does not hand out files outside its folder', async () => {
    const { get } = await serve('/');
    expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
  });

  test('answers an address that is written wrongly, and goes on', async () => {
    const { get } = await serve('/');
    expect((await get('/%E0%A4%A')).status).toBe(404);
    expect((await get('//')).status).toBeLessThan(500);
    expect((await get('/')).status).toBe(200);
  });

  test('sees files that were built after it began', async () => {
    const { folder, get } = await serve('/');
    writeFileSync(join(folder, 'late.html'), 'late');
    expect(await get('/late.html')).toMatchObject({ status: 200, text: 'late' });
  });
});

describe('a site under a path', () => {
  test('answers below the path, with the headers of the path inside the site', async () => {
    const { get } = await serve('/list/');
    expect(await get('/list/')).toMatchObject({ status: 200, text: 'home' });
    expect(await get('/list/articles/one/')).toMatchObject({ status: 200, text: 'an article' });
    expect((await get('/list/data/list.json')).headers.get('cache-control')).toBe('max-age=60');
    expect((await get('/list/nowhere')).status).toBe(404);
  });

  test.each(['/', '/articles/one/', '/list', '/listing/'])(
    'leads from %s, outside the path, to its beginning',
    async (path) => {
      const { get } = await serve('/list/');
      const { status, headers } = await get(path);
      expect([status, headers.get('location')]).toEqual([302, '/list/']);
    },
  );
});

test('a folder without a site is refused with what to do', async () => {
  const folder = folderOf({ 'index.html': 'home' });
  await expect(serveFolder({ folder, base: '/', port: 0 })).rejects.toThrow(
    `There is no built site in ${folder}. Run "npm run build" first.`,
  );
});

test('a port that is taken is refused', async () => {
  const { port, folder } = await serve('/');
  await expect(serveFolder({ folder, base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['list', '/list/'],
  ['/list', '/list/'],
  ['list/', '/list/'],
  ['//a/b//', '/a/b/'],
])('the base path "%s" is served as "%s"', (written, base) => {
  expect(withSlashes(written)).toBe(base);
});
