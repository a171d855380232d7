import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the timeline without script, in ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(kindsOfPage.timeline);
    await page.locator('[data-part="table"] > summary').click();
    const { violations, passes } = await new AxeBuilder({ page })
      .include('[data-timeline]')
      .withTags(TAGS)
      .setLegacyMode()
      .analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
