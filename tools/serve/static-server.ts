import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface ServeOptions {
  /** Folder of built files. */
  readonly folder: string;
  /** Path the site lives under, with a slash at both ends, e.g. "/" or "/list/". */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/**
 * Serves a built site as a static host would: `_headers` are applied, an
 * unknown address answers 404 with the site's own page.
 *
 * @returns the listening server
 * @throws {Error} when the folder holds no site, or the port is taken
 */
export async function serveFolder({ folder, base, port }: ServeOptions): Promise<Server> {
  const notFoundPage = join(folder, '404.html');
  if (!existsSync(notFoundPage)) throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  const notFound = readFileSync(notFoundPage);
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  // Reads the disk at each request, so that a build beside it does not leave it with files that are gone.
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  // As hosts do, so that what is measured here is what a reader waits for.
  const compress = compression() as unknown as Handler; // typed for Express, made for any Node server

  const server = createServer((request, response) => {
    // Put together as text: as an address of its own "//" would name a host, and a request may hold anything.
    const url = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (!url) {
      response.writeHead(400).end();
      return;
    }
    if (base !== '/' && !url.pathname.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const path = url.pathname.slice(base.length - 1);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    request.url = path + url.search;
    compress(request, response, () => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
      });
    });
  });
  return await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
