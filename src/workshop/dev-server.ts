import type { IncomingMessage } from 'node:http';
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { answerForm } from './answer-form.ts';
import { type Answer, Desk, isFailure } from './desk.ts';
import { countFindings, type Place } from './finding-html.ts';
import { holdHtml } from './hold-html.ts';
import { rewritePage } from './rewrite-page.ts';
import { shareDesk } from './shared-desk.ts';
import { toPaper } from './to-paper.ts';

/** How long a page waits for a check that is still under way, in ms. */
const PATIENCE_MS = 15_000;

/** The part of the workshop that lives in the dev server: checks while somebody edits, and says so on the pages. */
export function workshopServer(root: string, logger: AstroIntegrationLogger): Plugin {
  return {
    name: 'workshop',
    apply: 'serve',
    configureServer(server) {
      const place: Place = { root, base: server.config.base };
      let shown: string | undefined;
      const desk = new Desk(root, (answer) => {
        announce(answer, logger);
        // Pages wait for the check, so they come anew only when it says something else than before.
        const before = shown;
        shown = digestOf(answer);
        if (before !== undefined && before !== shown)
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      });
      shareDesk(desk);
      keepOverlayAway(server, desk);
      server.watcher.on('all', (_event, path) => {
        if (relative(root, path).startsWith('content')) desk.contentChanged();
      });
      server.httpServer?.once('close', () => void desk.close());
      server.middlewares.use((request, response, next) => {
        if (isForm(request, place.base)) {
          answerForm(request, response, place, desk.token).catch(next);
          return;
        }
        const path = pagePath(request, place.base);
        if (isForPaper(request))
          holdHtml(response, ({ status, html }) => Promise.resolve({ status, html: toPaper(html) }));
        else if (path !== undefined)
          holdHtml(response, async (held) => {
            // A page of the workshop that could be made has its own say.
            if (held.status < 300 && path.startsWith('/workshop/')) return held;
            return rewritePage(held, path, await inTime(desk.checked()), place);
          });
        next();
      });
    },
  };
}

/** The address of a page that a reader opens; undefined for what stands in frames, and for what is no page. */
function pagePath({ method, url = '/', headers }: IncomingMessage, base: string): string | undefined {
  if (method !== 'GET' || headers['sec-fetch-dest'] === 'iframe') return undefined;
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base) || /^\/(@|__|node_modules)/.test(pathname)) return undefined;
  const path = `/${pathname.slice(base.length)}`;
  return path.startsWith('/embed/') ? undefined : path;
}

function isForm({ url = '/' }: IncomingMessage, base: string): boolean {
  return new URL(url, 'http://localhost').pathname === `${base}workshop/new/`;
}

/** A page that a preview asks for as paper takes it. */
function isForPaper({ method, url = '/' }: IncomingMessage): boolean {
  return method === 'GET' && /\?as=print$/.test(url);
}

async function inTime(answer: Promise<Answer>): Promise<Answer | undefined> {
  return await Promise.race([answer, wait(PATIENCE_MS, undefined, { ref: false })]);
}

/** Where content has to be mended, the page says so itself; what Vite would lay over it is for programmers. */
function keepOverlayAway(server: ViteDevServer, desk: Desk): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...all: unknown[]) => void;
  hot.send = (...all: unknown[]) => {
    const [payload] = all as [{ type?: string } | string];
    if (typeof payload === 'string' || payload.type !== 'error') {
      send(...all);
      return;
    }
    void inTime(desk.checked()).then((answer) => {
      const isContent = answer && !isFailure(answer) && answer.findings.some(({ severity }) => severity === 'error');
      if (!isContent) send(...all);
    });
  };
}

/** What pages show of an answer, as one text. */
function digestOf(answer: Answer): string {
  return JSON.stringify(isFailure(answer) ? answer : [answer.findings, answer.texts]);
}

function announce(answer: Answer, logger: AstroIntegrationLogger): void {
  if (isFailure(answer)) {
    logger.error(answer.failed);
    return;
  }
  const { findings } = answer;
  const lines = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, field, message }) => `\n  ${file}:${line}\n    ${field ? `${field}: ` : ''}${message}`);
  if (lines.length === 0) logger.info(`The content is in order: ${countFindings(findings)}.`);
  else logger.warn(`${countFindings(findings)}.${lines.join('')}`);
}
