import { expect, test } from '@playwright/test';
import { SUB_PATH_SITE } from './addresses.ts';

test('under a sub-path a reader gets from the home page to a rule and back', async ({ page }) => {
  await page.goto(SUB_PATH_SITE);
  await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL(`${SUB_PATH_SITE}articles/`);
  await page.getByRole('heading').getByRole('link', { name: 'Twenty-eight names' }).click();
  await page.getByRole('link', { name: 'Huawei, listed in May 2019' }).click();
  await expect(page).toHaveURL(`${SUB_PATH_SITE}designations/2019-05-21-huawei/`);
  await page.getByRole('link', { name: 'The List and the Talks' }).click();
  await expect(page).toHaveURL(SUB_PATH_SITE);
});

test('under a sub-path the page has its fonts, its style and its icon', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 300) failed.push(response.url());
  });
  await page.goto(SUB_PATH_SITE, { waitUntil: 'networkidle' });
  expect(failed).toEqual([]);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(fonts).toContain('Newsreader');
  expect(fonts).toContain('Libre Franklin');
  const icon = await page.locator('link[rel="icon"]').getAttribute('href');
  expect(icon).toBe('/list/favicon.svg');
});

test('under a sub-path canonical addresses, feed and site map name it', async ({ page, request }) => {
  await page.goto(`${SUB_PATH_SITE}timeline/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://host.example/list/timeline/');
  const feed = await (await request.get(`${SUB_PATH_SITE}feed.xml`)).text();
  expect(feed).toContain('https://host.example/list/articles/twenty-eight-names/');
  const map = await (await request.get(`${SUB_PATH_SITE}sitemap-0.xml`)).text();
  expect(map).toContain('<loc>https://host.example/list/designations/2019-10-09-xinjiang-surveillance/</loc>');
  expect(map).not.toContain('/404');
  const robots = await (await request.get(`${SUB_PATH_SITE}robots.txt`)).text();
  expect(robots).toContain('Sitemap: https://host.example/list/sitemap-index.xml');
});
