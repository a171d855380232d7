import { expect, test } from '@playwright/test';

test('without script the page for teachers offers ready-made parts, with the code of each', async ({ page }) => {
  await page.goto('/teach/');
  await expect(page.locator('[data-builder]')).toBeHidden();
  const parts = page.locator('[data-ready-made] > li');
  expect(await parts.count()).toBeGreaterThan(20);
  await expect(parts.first().getByRole('link')).toBeVisible();
  await parts.first().locator('summary').click();
  await expect(parts.first().locator('code')).toContainText('<iframe src="https://list.example/embed/timeline/"');
  for (const address of await parts
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    expect((await page.request.get(address ?? '')).status(), address ?? '').toBe(200);
  }
});
