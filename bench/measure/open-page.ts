import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { type ByteCount, countBytes } from './count-bytes.ts';
import type { PageKind } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

/** How long a page may take to show its first event, or to answer a gesture, in ms. */
export const LIMIT_MS = 120_000;
/** How long after load a page is watched before it is used, in ms. */
export const AFTER_LOAD_MS = 5000;
const VIEWPORT = { width: 1280, height: 900 };

export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly count: ByteCount;
  readonly browser: Browser;
}

/**
 * Opens a page in a browser of its own, with an empty cache and no way to other servers, and waits until it shows an event.
 *
 * @param rate - by how much the processor is slowed down
 * @throws {Error} when no event shows within the limit
 */
export async function openPage(kind: PageKind, address: string, rate: number): Promise<OpenPage> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
    page.setDefaultTimeout(LIMIT_MS);
    const session = await page.context().newCDPSession(page);
    const count = await countBytes(session, address);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(watchPage, kind.event);
    await page.goto(address, { waitUntil: 'load', timeout: LIMIT_MS });
    await page.waitForFunction(() => globalThis.benchWatch.firstEventMs !== undefined, undefined, {
      timeout: LIMIT_MS,
    });
    return { page, session, count, browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
