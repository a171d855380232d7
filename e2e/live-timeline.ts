import { expect, type Locator, type Page } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** Opens the timeline and waits until it answers. @param query - e.g. "?event=2019-10-09-xinjiang-surveillance" */
export async function openLiveTimeline(page: Page, query = ''): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${kindsOfPage.timeline}${query}`);
  await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
  await page.locator('[data-timeline]').dispatchEvent('pointerover');
  await expect(page.locator('[data-timeline][data-ready="all"]')).toBeAttached();
}

/** The one mark that Tab stops at. */
export function tabStop(page: Page): Locator {
  return page.locator('[data-drawing] a[data-target][tabindex="0"]').filter({ visible: true });
}

/** The mark that has the focus: its key, and its lane. */
export async function focusedMark(page: Page): Promise<{ key: string; lane: string }> {
  return page.evaluate(() => {
    const link = document.activeElement?.closest('a[data-target]');
    return {
      key: link?.getAttribute('data-target') ?? '',
      lane: link?.closest('[data-lane]')?.getAttribute('data-lane') ?? '',
    };
  });
}

/** Keys of all marks of a lane, in order of time; also of those as thin as a line, which count as empty boxes. */
export async function marksOf(page: Page, lane: string): Promise<string[]> {
  return page
    .locator('svg[data-drawing]:visible')
    .locator(`[data-lane="${lane}"] a[data-target]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-target') ?? ''));
}
