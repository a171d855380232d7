import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';

const entries = JSON.parse(readFileSync(new URL('../content/entity-list/entries.json', import.meta.url), 'utf8')) as {
  id: string;
}[];

test('without script every entry of the list stands on one of the pages, once, in the order of the alphabet', async ({
  page,
}) => {
  const ids: string[] = [];
  await page.goto('/entities/');
  for (;;) {
    ids.push(
      ...(await page
        .locator('[data-entity-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-entity-row') ?? ''))),
    );
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(page.url()).toMatch(/\/entities\/page\/\d+\/$/);
  expect([...ids].sort()).toEqual(entries.map(({ id }) => id).sort());
});

test('without script a letter leads to the page where it begins', async ({ page }) => {
  await page.goto('/entities/');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'H', exact: true }).click();
  await expect(page).toHaveURL(/\/entities\/page\/\d+\/#letter-h$/);
  await expect(page.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
});

test('without script a row has name, city, year and theme, and there is no dead field', async ({ page }) => {
  const follow = async (link: Locator) => await page.goto((await link.getAttribute('href')) ?? 'missing');
  const row = page.locator('[data-entity-row="hangzhou-hikvision-digital-technology"]');
  await page.goto('/entities/');
  await follow(page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'H', exact: true }));
  while ((await row.count()) === 0) await follow(page.locator('a[rel="next"]'));
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(row).toContainText('杭州海康威视数字技术股份有限公司');
  await expect(row).toContainText(/Hangzhou\s*2019\s*Human rights/);
});

test('without script the search is an index of the site', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const main = page.getByRole('main');
  for (const heading of ['Articles', 'Terms', 'People', 'Themes', 'Rules by year'])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Unverified List (UVL)' })).toHaveAttribute(
    'href',
    '/glossary/unverified-list/',
  );
  await expect(main.getByRole('link', { name: /Xinjiang police, Hikvision/ })).toHaveAttribute(
    'href',
    '/designations/2019-10-09-xinjiang-surveillance/',
  );
});
