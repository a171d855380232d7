import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** One event a file: what the timeline owes its readers. */
const eventIds = ['designations', 'milestones'].flatMap((folder) =>
  readdirSync(new URL(`../content/${folder}`, import.meta.url)).map((file) => file.replace(/\.yaml$/, '')),
);

test('without script the timeline shows every event with its date and its first source, older years at a tap', async ({
  page,
}) => {
  await page.goto(kindsOfPage.timeline);
  for (const year of await page.locator('details.year').all()) {
    if ((await year.getAttribute('open')) === null) await year.locator('> summary').click();
  }
  const shown = await page.locator('[data-spine] [data-event]').evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-event') ?? '',
      isVisible: item.checkVisibility(),
      date: item.querySelector('time')?.getAttribute('datetime') ?? '',
      dateText: item.querySelector('time')?.textContent.trim() ?? '',
      title: item.querySelector('.event-title')?.textContent.trim() ?? '',
      source: item.querySelector('a[data-source]')?.getAttribute('href') ?? '',
    })),
  );
  expect(shown.map(({ id }) => id).sort()).toEqual([...eventIds].sort());
  const incomplete = shown.filter(
    ({ isVisible, date, dateText, title, source }) =>
      !isVisible ||
      !/^\d{4}(-\d{2}){0,2}$/.test(date) ||
      !dateText.includes(date.slice(0, 4)) ||
      title === '' ||
      !/^https?:\/\//.test(source),
  );
  expect(incomplete).toEqual([]);
});

test('without script the table holds the same events as the list, oldest first', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await page.getByText(/All [\d,]+ events as a table/).click();
  const rows = page.locator('.event-table tbody tr');
  const inTable = await rows.evaluateAll((items) => items.map((item) => item.getAttribute('data-event') ?? ''));
  expect([...inTable].sort()).toEqual([...eventIds].sort());
  const dates = await rows
    .locator('time')
    .evaluateAll((items) => items.map((item) => item.getAttribute('datetime') ?? ''));
  expect(dates).toEqual([...dates].sort());
  await expect(rows.first()).toBeVisible();
});

test('without script a wide page shows the drawing, with a name and a description', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(kindsOfPage.timeline);
  const drawing = page.getByRole('img', { name: /Additions to the List/ });
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('a.mark')).not.toHaveCount(0);
  await expect(drawing.locator('desc')).toContainText(/rules added (at least )?[\d,]+ organisations/);
});

test('without script a term explains itself at a click', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.getByRole('button', { name: 'Entity List', exact: true }).click();
  await expect(page.locator('#term-entity-list')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#term-entity-list')).toBeHidden();
});

test('without script a source mark leads to its source', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const mark = page.locator('.cite a').first();
  const target = await mark.getAttribute('href');
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`${target ?? 'missing'}$`));
  await expect(page.locator(target ?? '#missing')).toBeInViewport();
});

test('without script no tool of the timeline is shown that would do nothing', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await expect(page.locator('[data-part="controls"]')).toBeAttached();
  await expect(page.locator('[data-part="controls"]')).toBeHidden();
  await expect(page.getByRole('button', { name: /Open all|show them/ })).toHaveCount(0);
});
