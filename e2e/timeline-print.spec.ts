import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const rowsThatShow = (page: Page) =>
  page
    .locator('.event-table tbody tr')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-event')));

/** Pages of a PDF as Chromium writes it, an object each. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

for (const format of ['A4', 'Letter'] as const) {
  test(`the timeline prints on some pages of ${format}, not on fifty`, async ({ page }) => {
    await page.goto(kindsOfPage.timeline);
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(16);
  });
}

test('printed, every event is a row with its source, and nothing to press is there', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  const all = await page.locator('[data-spine] [data-event]').count();
  await page.emulateMedia({ media: 'print' });
  const rows = await rowsThatShow(page);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.length).toBeLessThanOrEqual(all);
  const sources = await page
    .locator('.event-table tbody tr td:last-child')
    .evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.textContent.trim()));
  expect(sources.filter((source) => source === '')).toEqual([]);
  await expect(page.locator('[data-drawing]:visible')).toHaveCount(1);
  // The heads of the table sort it on the screen; on paper they are its heads, and look like words.
  await expect(page.locator('[data-timeline] :is(button, input, select):not(th > button):visible')).toHaveCount(0);
  const heads = page.locator('.event-table th > button');
  await expect(heads.first()).toHaveCSS('border-style', 'none');
  await expect(heads.first()).toHaveCSS('text-decoration-line', 'none');
});

test('printed, a filter holds and both the drawing and the table are there, also from the view of the list', async ({
  page,
}) => {
  await page.goto(`${kindsOfPage.timeline}?lanes=entity&view=list`);
  await expect(page.locator('.event-table tbody tr:not([hidden])', { hasText: 'The Talks' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const rows = await rowsThatShow(page);
  expect(rows.length).toBeGreaterThan(10);
  await expect(page.locator('[data-drawing]:visible')).toHaveCount(1);
  await expect(page.locator('[data-spine]')).toBeHidden();
});

test('an article prints all its steps and no buttons', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-steps] [data-step]:visible')).toHaveCount(9);
  await expect(page.locator('[data-steps] :is(button, input):visible')).toHaveCount(0);
});
