import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

for (const width of [320, 1280]) {
  test(`a link to an event brings it on the screen and sets it off, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${kindsOfPage.timeline}#e-2019-10-09-xinjiang-surveillance`);
    const event = page.locator('#e-2019-10-09-xinjiang-surveillance');
    await expect(event).toBeInViewport();
    await expect(event).toHaveCSS('background-color', /rgb\((?!0, 0, 0)/);
    const other = page.locator('#e-2019-10-10-talks-round-13');
    await expect(other).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test(`the years above the list lead to their year, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${kindsOfPage.timeline}?from=1997`);
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '1999' }).click();
    await expect(page.locator('#y-1999')).toBeInViewport();
    await expect(page.locator('#e-1999-05-28-space-missile')).toBeInViewport();
  });
}

test('a year folds away and opens again from the keyboard', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  const event = page.locator('#e-2026-10-07-301-continuation');
  await expect(event).toBeVisible();
  await page.locator('#y-2026').focus();
  await page.keyboard.press('Enter');
  await expect(event).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(event).toBeVisible();
});
