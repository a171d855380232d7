import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('without script the newest event can be read at once on a phone, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(kindsOfPage.timeline);
  const first = page.locator('[data-part="list"] [data-event]').first();
  await expect(first).toBeVisible();
  await expect(first).toContainText(/\p{L}{3,}/u);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
