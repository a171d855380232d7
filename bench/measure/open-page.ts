import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { type ByteCount, countBytes } from './count-bytes.ts';
import type { PageKind } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

/** How long a page may take to show its first event, and to answer a gesture, in ms. */
const LIMIT_MS = 180_000;
/** How long after load a page is watched before it is used, in ms. */
export const AFTER_LOAD_MS = 5000;
const VIEWPORT = { width: 1280, height: 900 };

export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly count: ByteCount;
  readonly browser: Browser;
}

/** A page took longer than the limit. */
export class TooSlow extends Error {}

/** @throws {TooSlow} when a promise is not kept within the limit */
export async function withinLimit<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooSlow(`${what} took over ${LIMIT_MS / 1000} s`));
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens a page in a browser of its own, with an empty cache and no way to other servers, and waits until it shows an event.
 *
 * @param rate - by how much the processor is slowed down
 * @throws {TooSlow} when no event shows within the limit
 */
export async function openPage(kind: PageKind, address: string, rate: number): Promise<OpenPage> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
    // Time is limited once, for all of it.
    page.setDefaultTimeout(0);
    const session = await page.context().newCDPSession(page);
    const count = await countBytes(session, address);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(watchPage, kind.event);
    await withinLimit(showEvent(page, address), 'the first event');
    return { page, session, count, browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function showEvent(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.benchWatch.firstEventMs !== undefined);
}
