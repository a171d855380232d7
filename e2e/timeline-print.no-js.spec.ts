import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

// Without the page's own script nothing but this test says what is hidden.
test('printed, a row that a filter took away stays away, whatever view was open', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.event-table tbody tr:nth-child(odd)')) row.hidden = true;
    for (const part of document.querySelectorAll<HTMLElement>('[data-part="chart"], [data-part="table"]'))
      part.hidden = true;
  });
  const kept = await page
    .locator('.event-table tbody tr:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.event-table tbody tr')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-event')));
  expect(shown).toEqual(kept);
  expect(shown.length).toBeGreaterThan(50);
  await expect(page.locator('[data-drawing]:visible')).toHaveCount(1);
});
