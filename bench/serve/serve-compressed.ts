import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, parseHeaderRules } from '../../tools/serve/header-rules.ts';
import { filesBelow } from '../../tools/test/same-folders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** With a slash at the end. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a folder from memory on 127.0.0.1, compressed beforehand.
 *
 * tools/serve compresses at each request, as small hosts do: for pages of several megabytes that would measure
 * the compressor of this machine, which works beside the browser.
 */
export async function serveCompressed(folder: string): Promise<Served> {
  const rulesFile = join(folder, '_headers');
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
  const bodies = new Map(filesBelow(folder).map((file) => [`/${file}`, readFileSync(join(folder, file))]));
  const compressed = new Map<string, Buffer>();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = bodies.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (extname(path) === '.woff2') {
      response.end(body);
      return;
    }
    const small = compressed.get(path) ?? gzipSync(body);
    compressed.set(path, small);
    response.setHeader('Content-Encoding', 'gzip');
    response.end(small);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      // A connection kept alive would keep this program alive with it.
      server.closeAllConnections();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
