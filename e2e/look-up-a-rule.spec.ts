import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('the rule of October 2019 shows its citation and its three dates', async ({ page }) => {
  await page.goto(kindsOfPage.designation);
  await expect(page.locator('[data-citation]')).toHaveText('84 FR 54002');
  await expect(page.locator('[data-date="announced"]')).toContainText('7 October 2019');
  await expect(page.locator('[data-date="published"]')).toContainText('9 October 2019');
  await expect(page.locator('[data-date="effective"]')).toContainText('9 October 2019');
  await expect(page.locator('[data-added]')).toContainText(/28\s+organisations/);
});

test('the rule of October 2019 names 28 entities', async ({ page }) => {
  await page.goto(kindsOfPage.designation);
  const names = await page.locator('[data-names] [data-entity]').allInnerTexts();
  expect(names).toHaveLength(28);
  for (const known of ['Hikvision', 'Megvii', 'Sensetime', 'Xinjiang Police College']) {
    expect(
      names.some((name) => name.includes(known)),
      known,
    ).toBe(true);
  }
});

test('the rule stands between the talks agreed before and the talks held after', async ({ page }) => {
  await page.goto(kindsOfPage.designation);
  const order = await page
    .locator('.near-list li')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-before') ?? item.getAttribute('data-after') ?? 'this rule'),
    );
  const agreed = order.indexOf('2019-09-05-october-round-agreed');
  const rule = order.indexOf('this rule');
  const held = order.indexOf('2019-10-10-talks-round-13');
  expect(agreed).toBeGreaterThanOrEqual(0);
  expect(rule).toBeGreaterThan(agreed);
  expect(held).toBeGreaterThan(rule);
  await expect(page.locator('[data-after="2019-10-10-talks-round-13"]')).toContainText('10–11 October 2019');
});

test('a rule known only from the list says that it is not yet researched, and counts from below', async ({ page }) => {
  await page.goto(kindsOfPage['designation not yet researched']);
  await expect(page.getByText('Not yet researched', { exact: true }).last()).toBeVisible();
  await expect(page.locator('[data-added]')).toContainText(/at least\s+2\s+organisations/);
  await expect(page.getByText('Link not opened yet.').first()).toBeVisible();
});

test('a milestone shows the rules within 30 days of it, and says that nearness is not cause', async ({ page }) => {
  await page.goto(kindsOfPage.milestone);
  await expect(page.locator('[data-near="2019-10-09-xinjiang-surveillance"]')).toContainText('1 day before');
  await expect(page.getByText('does not show that one caused the other')).toBeVisible();
});

test('an unknown address gets the site’s own page and the right status', async ({ page }) => {
  const answer = await page.goto('/designations/no-such-rule/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
