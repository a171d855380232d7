import { expect, type Page, test } from '@playwright/test';

const code = (page: Page, name: string) => page.locator(`[data-snippet="${name}"] code`);

async function openBuilder(page: Page, search = ''): Promise<void> {
  await page.goto(`/teach/${search}`);
  await expect(page.locator('[data-builder]')).toBeVisible();
}

test('a date that is none is said, and takes nothing away', async ({ page }) => {
  await openBuilder(page, '?from=2019');
  const end = page.getByLabel('to', { exact: true });
  const alert = page.getByRole('alert');
  await end.fill('Autumn');
  await end.press('Enter');
  await expect(alert).toContainText('“Autumn” is no date. Write a year, a month or a day');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(code(page, 'address')).toHaveText(/\?from=2019$/);
  await end.fill('2018');
  await end.press('Enter');
  await expect(alert).toContainText('The time ends in 2018, before it begins in 2019');
  await end.fill('1850');
  await end.blur();
  await expect(alert).toContainText('“1850” is outside what the timeline can show. Choose a year from 1990');
  await expect(code(page, 'address')).toHaveText(/\?from=2019$/);
  await end.fill('2020');
  await expect(alert).toBeEmpty();
  await expect(end).not.toHaveAttribute('aria-invalid');
  await expect(code(page, 'address')).toHaveText(/\?from=2019&to=2020$/);
});

test('half a date is no slip', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('textbox', { name: 'From' }).focus();
  for (const key of '2019-') {
    await page.keyboard.press(key);
    await expect(page.getByRole('alert')).toBeEmpty();
  }
  await page.keyboard.type('05');
  await expect(code(page, 'address')).toHaveText(/\?from=2019-05$/);
});

test('themes are put aside beside the Talks alone, and come back', async ({ page }) => {
  await openBuilder(page, '?theme=quantum');
  await page.getByRole('radio', { name: 'The Talks only' }).check();
  await expect(code(page, 'address')).toHaveText(/\/embed\/trade-war\/$/);
  await expect(code(page, 'page')).toHaveText(/\/timeline\/\?lanes=trade$/);
  await page.getByRole('radio', { name: 'Both lanes' }).check();
  await expect(page.getByRole('checkbox', { name: 'Quantum technology' })).toBeChecked();
  await expect(code(page, 'address')).toHaveText(/\/embed\/theme\/quantum\/$/);
});

test('a height that no frame can have becomes the nearest, and none the usual one', async ({ page }) => {
  await openBuilder(page);
  const height = page.getByRole('spinbutton');
  for (const [typed, taken] of [
    ['8', '300'],
    ['9999', '1200'],
    ['', '620'],
  ] as const) {
    await height.fill(typed);
    await height.blur();
    await expect(height).toHaveValue(taken);
    await expect(code(page, 'iframe')).toContainText(`height="${taken}"`);
  }
});

test('a frame of a theme older than the trade war leads to the same years on the page', async ({ page }) => {
  await openBuilder(page, '?theme=not-researched');
  await expect(code(page, 'address')).toHaveText(/\/embed\/theme\/not-researched\/$/);
  const [, from, to] =
    /\?from=(\d{4})&to=(\d{4})&theme=not-researched$/.exec(await code(page, 'page').innerText()) ?? [];
  // The preview loads when it comes near.
  await page.locator('.builder-preview').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('.builder-preview iframe');
  await expect(frame.locator('[data-period]').first()).toHaveText(new RegExp(`${from ?? '-'}.*${to ?? '-'}`));
});
