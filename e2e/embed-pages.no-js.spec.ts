import { expect, test } from '@playwright/test';
import { drawnEmbeds, embeds } from './embed-addresses.ts';

for (const [kind, path] of embeds) {
  test(`without script a frame of the ${kind} says what it is, whose it is, and where that stands`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('record verified through');
    await expect(foot.getByRole('link', { name: /^Open / })).toHaveAttribute('href', /^https:\/\/list\.example\//);
    await expect(foot.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    const outside = page.getByRole('main').locator('a[rel~="external"]');
    expect(await outside.count()).toBeGreaterThan(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, indexifembedded');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https:\/\/list\.example\/(?!embed)/);
    // Whatever leaves the frame opens beside the host's page.
    expect(await page.locator('a[href]:not([href^="#"], [target="_blank"])').count()).toBe(0);
  });
}

for (const [kind, path] of drawnEmbeds) {
  test(`without script a frame of the ${kind} draws, lists and tabulates`, async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 620 });
    await page.goto(path);
    await expect(page.locator('svg[data-drawing]').filter({ visible: true })).toHaveCount(1);
    const entries = page.locator('[data-list] > li');
    expect(await entries.count()).toBeGreaterThan(0);
    await expect(entries.first()).toBeVisible();
    await expect(entries.first().locator('time')).toHaveAttribute('datetime', /^\d{4}/);
    await expect(page.locator('[data-controls-bar]')).toBeHidden();
    const rows = page.locator('[data-part="table"] tbody tr');
    await expect(rows.first()).toBeHidden();
    await page.locator('[data-part="table"] > summary').click();
    await expect(rows.first()).toBeVisible();
    const sources = rows.locator('td:last-child a[href^="http"]');
    expect(await sources.count()).toBe(await rows.count());
    await page.setViewportSize({ width: 320, height: 620 });
    await expect(page.locator('.framed-small svg')).toBeVisible();
  });
}
