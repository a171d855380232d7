import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('without script the steps are an ordered list, oldest first, and no dead button shows', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const steps = page.locator('[data-steps]');
  await expect(steps.locator('ol > [data-step]:visible')).toHaveCount(9);
  await expect(steps.getByRole('button')).toHaveCount(0);
  await expect(steps.getByRole('checkbox')).toHaveCount(0);
  const dates = await steps
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toEqual([...dates].sort());
  await expect(steps.locator('[data-step]').nth(2)).toContainText('3 of 9');
});

test('without script a link to an event is a plain link', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.locator('[data-event-link="2019-10-10-talks-round-13"]').click();
  await expect(page).toHaveURL(/\/milestones\/2019-10-10-talks-round-13\/$/);
});
