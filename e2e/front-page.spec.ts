import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const folder = new URL('../content/designations/', import.meta.url);
const counts = readdirSync(folder).map((file) =>
  Number(/^chart_count: (\d+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1]),
);
const added = counts.reduce((sum, count) => sum + count, 0).toLocaleString('en-GB');
const rules = counts.filter((count) => count > 0).length;

test('the front page says its finding, in the numbers of the record', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`at least ${added} organisations`);
  await expect(page.locator('.standfirst').first()).toContainText(`${rules} rules`);
  await expect(page.locator('.standfirst').first()).toContainText(
    /took effect within seven days of talks, a deal or a truce/,
  );
});

test('a phone’s first screen has the finding, a drawing and three ways in', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(kindsOfPage.home);
  const ways = page.getByRole('navigation', { name: 'Where to begin' }).getByRole('link');
  await expect(ways).toHaveCount(3);
  for (const part of [page.getByRole('heading', { level: 1 }), page.locator('[data-overview]'), ways.last()]) {
    const box = await part.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
});

test('each way in leads somewhere', async ({ page }) => {
  for (const name of [/I am new to this/, /I teach this/, /I want the data/]) {
    await page.goto(kindsOfPage.home);
    await page.getByRole('link', { name }).click();
    await expect(page).not.toHaveURL(/:\d+\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('it says where things stand, and on which day', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  const standing = page.getByRole('region', { name: /^Where things stood on \d+ \w+ \d{4}$/ });
  await expect(standing.getByRole('link').first()).toBeVisible();
  await expect(standing).toContainText('the day the truce runs to');
});
