import { expect, test } from '@playwright/test';

test('without script the whole record can be downloaded, and no button stands dead', async ({ page, request }) => {
  await page.goto('/timeline/');
  const tools = page.locator('[data-part="downloads"]');
  await expect(page.getByRole('combobox', { name: 'Organisation' })).toBeHidden();
  await tools.locator('summary').click();
  await expect(tools.getByRole('button')).toHaveCount(0);
  for (const link of await tools.locator('a[data-download]').all()) {
    await expect(link).toBeVisible();
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  }
  await expect(page.locator('[data-part="table"] tr[data-event]').first()).toBeAttached();
  await expect(page.locator('[data-part="table"] tr[data-event][hidden]')).toHaveCount(0);
});
