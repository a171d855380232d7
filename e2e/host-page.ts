import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Frame, type Locator, type Page } from '@playwright/test';

/** What others embed, by the address it promises to keep: a page of a few hundred px, and one longer than any frame. */
export const CARD = '/embed/event/2019-10-09-xinjiang-surveillance/';
export const TIMELINE = '/embed/timeline/';
/** The most a page asks for, in px. */
export const MOST_PX = 1200;

const NODE_MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));

export interface Host {
  /** Puts a page on the host and says where. @param head - HTML for its head @param body - HTML for its body */
  put(parts: { head?: string; body: string }): string;
}

/** A site of somebody else, at a port of its own, with the packages of npm below /npm/. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      const path = request.url?.split('?')[0] ?? '';
      const page = pages.get(path);
      if (page !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      else if (path.startsWith('/npm/')) {
        readFile(NODE_MODULES + path.slice('/npm/'.length)).then(
          (file) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(file),
          () => response.writeHead(404).end(),
        );
      } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    });
    // Another name than the site's, so that the frame is of another site, not only of another origin.
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({
      put: ({ head = '', body }) => {
        const path = `/page-${pages.size + 1}`;
        const start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>';
        pages.set(path, `${start}${head}</head><body>${body}</body></html>`);
        return origin + path;
      },
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** The page inside the frame that stands at a place. */
export async function inside(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame at this place.');
  await frame.waitForLoadState();
  return frame;
}

/** How high the page in a frame is by itself, in px. */
export function naturalHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Waits until a frame gives its page just the height it takes up. @returns that height in px */
export async function expectToFit(iframe: Locator, most = MOST_PX): Promise<number> {
  const frame = await inside(iframe);
  const heights = async () => ({
    given: await iframe.evaluate((element) => element.clientHeight),
    natural: Math.min(most, await naturalHeight(frame)),
  });
  await expect
    .poll(async () => {
      const { given, natural } = await heights();
      return given - natural;
    })
    .toBe(0);
  return (await heights()).natural;
}

/** Makes the page in a frame so many px longer; 0 takes that back. */
export async function lengthen(frame: Frame, px: number): Promise<void> {
  await frame.evaluate((height) => {
    const added = document.querySelector<HTMLElement>('#added') ?? document.createElement('div');
    added.id = 'added';
    added.style.height = `${height}px`;
    document.body.append(added);
  }, px);
}

/** Writes down what goes wrong on a page and in its frames. @returns the list, which goes on to grow */
export function watchMistakes(page: Page): string[] {
  const mistakes: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') mistakes.push(message.text());
  });
  return mistakes;
}
