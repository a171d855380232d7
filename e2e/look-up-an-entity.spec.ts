import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('an entry shows its names, its rule, its citation and what the licence policy means', async ({ page }) => {
  await page.goto(kindsOfPage.entity);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hangzhou Hikvision Digital Technology Co., Ltd.');
  await expect(page.locator('[lang="zh-Hans"]').first()).toHaveText('杭州海康威视数字技术股份有限公司');
  await expect(page.getByRole('link', { name: /28 organisations added/ })).toHaveAttribute(
    'href',
    kindsOfPage.designation,
  );
  await expect(page.locator('[data-citation]')).toContainText(/^\s*84 FR \d+/);
  await expect(page.locator('[data-licence]')).toContainText('Requests');
});

test('what happened since stands in the order of time, each with a source', async ({ page }) => {
  await page.goto(kindsOfPage.entity);
  const dates = await page
    .locator('[data-remarks] time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual([...dates].sort());
  await expect(page.locator('[data-remarks] [data-source]').first()).toHaveAttribute('href', /^https?:/);
});

test('a rule leads to each of its entries', async ({ page }) => {
  await page.goto(kindsOfPage.designation);
  await page.locator('[data-names]').getByRole('link', { name: 'Xinjiang Police College' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xinjiang Police College');
});

test('a bare address is not called an organisation', async ({ page }) => {
  await page.goto('/entities/address-07-hong-kong-2024-06-18/');
  await expect(page.getByText('names an address, not an organisation')).toBeVisible();
});

test('the rule shows the month around it, and the talks nearest to it', async ({ page }) => {
  await page.goto(kindsOfPage.designation);
  await expect(page.locator('[data-nearest]')).toContainText(/\d+ days earlier/);
  await expect(page.locator('[data-nearest]')).toContainText('1 day later');
  const drawing = page.locator('[data-days-around] svg').filter({ visible: true });
  await expect(drawing).toHaveCount(1);
  await expect(drawing.locator('[data-day-bar="2019-10-09-xinjiang-surveillance"] text')).toHaveText('28');
  await expect(drawing.locator('[data-day-mark="2019-10-10-talks-round-13"]')).toBeVisible();
});

test('a rule older than the record of the talks is not held against them', async ({ page }) => {
  await page.goto('/designations/1997-06-30-caep/');
  await expect(page.locator('[data-nearest]')).toContainText('The record of the trade war begins in');
  await expect(page.locator('[data-days-around]')).toHaveCount(0);
});
