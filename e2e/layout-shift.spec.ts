import { expect, test } from '@playwright/test';
import { pages } from './addresses.ts';
import { watchShifts } from './watch-shifts.ts';

/** A phone, with fonts that come a second late. */
test.use({ viewport: { width: 390, height: 844 } });

for (const [kind, address] of pages) {
  test(`nothing moves when slow fonts arrive: ${kind}`, async ({ page }) => {
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    const shiftsSoFar = await watchShifts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await shiftsSoFar()).toBeLessThan(0.01);
  });
}
