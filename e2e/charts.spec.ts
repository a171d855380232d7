import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const charts = [
  ['additions-by-year', kindsOfPage.rules],
  ['nearest-talks', kindsOfPage.rules],
  ['tariff-rates', kindsOfPage.milestones],
  ['additions-by-theme', kindsOfPage.themes],
] as const;

for (const [name, address] of charts) {
  test(`the chart ${name} is drawn once for the width there is, and says the same as a table`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const chart = page.locator(`[data-chart="${name}"]`);
      await expect(chart.locator('svg[role="img"]').filter({ visible: true }).first()).toBeVisible();
      await chart.getByText('The figures as a table').click();
      await expect(chart.getByRole('row').nth(2)).toBeVisible();
    }
  });
}

test('the years of the chart add up to the number in the page’s first sentence', async ({ page }) => {
  await page.goto(kindsOfPage.rules);
  const chart = page.locator('[data-chart="additions-by-year"]');
  await chart.getByText('The figures as a table').click();
  const said = /at least ([\d,]+) organisations/.exec((await page.locator('.standfirst').textContent()) ?? '')?.[1];
  expect(said).toBeDefined();
  await expect(chart.locator('.chart-lead')).toContainText(said ?? '');
});
