import { expect, test } from '@playwright/test';
import { kindsOfPage, pages } from './addresses.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const [kind, address] of pages) {
  test(`at 320 px nothing scrolls sideways: ${kind}`, async ({ page }) => {
    await page.goto(address);
    const overflow = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const scrollers = new Set(document.querySelectorAll('.table-scroll, .year-jump, .jump-nav'));
      const isInScroller = (element: Element): boolean => [...scrollers].some((scroller) => scroller.contains(element));
      const wide = [...document.querySelectorAll('body *')]
        .filter(
          (element) => element.checkVisibility() && !isInScroller(element) && !element.closest('.visually-hidden'),
        )
        .filter((element) => element.getBoundingClientRect().right > width + 0.5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
      return { scrollWidth: document.documentElement.scrollWidth, width, wide: wide.slice(0, 5) };
    });
    expect(overflow.wide).toEqual([]);
    expect(overflow.scrollWidth).toBeLessThanOrEqual(overflow.width);
  });
}

test('at 320 px the list takes the place of the drawing and keeps both lanes', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await expect(page.locator('[data-drawing]').first()).toBeHidden();
  await expect(page.locator('.event-list').first()).toBeVisible();
  await expect(page.locator('.event-talks').first()).toBeVisible();
  await expect(page.locator('.month-bar').first()).toBeVisible();
});

test('at 320 px the list prints long gaps, because its scale is not the calendar', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await expect(page.locator('.gap').first()).toContainText(/with no listed event/);
});

test('at 320 px the newest event comes first', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  const dates = await page
    .locator('[data-spine] .event time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(100);
  expect(dates).toEqual([...dates].sort().reverse());
});
