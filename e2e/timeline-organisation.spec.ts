import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const HIKVISION = 'hangzhou-hikvision-digital-technology';
const field = (page: Page) => page.getByRole('combobox', { name: 'Organisation' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Organisations' }).getByRole('option');
const line = (page: Page) => page.locator('[data-part="organisation"] [data-line]');
const shownRules = (page: Page) =>
  page
    .locator('[data-part="table"] tr[data-event]:not([hidden])')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.querySelector('a[href*="/designations/"]'))
        .map((row) => (row as HTMLElement).dataset['event']),
    );

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/timeline/${query}`);
  await page.locator('[data-timeline][data-ready]').waitFor();
}

for (const [what, typed] of [
  ['part of a name', 'hikvis'],
  ['a Chinese name', '海康威视'],
  ['a Chinese name in traditional characters', '海康威視'],
  ['words without accents or order', 'digital HÌKVISION'],
] as const) {
  test(`an organisation is found by ${what}`, async ({ page }) => {
    await open(page);
    await field(page).fill(typed);
    await expect(page.locator(`[data-organisation="${HIKVISION}"]`)).toContainText('杭州海康威视');
    await expect(page.locator(`[data-organisation="${HIKVISION}"]`)).toContainText('2019, 2020');
  });
}

test('an option shows the alias it was found by', async ({ page }) => {
  await open(page);
  await field(page).fill('ymtc');
  await expect(options(page).first()).toContainText('YMTC');
});

test('at most twelve are offered, and how many more there are is said', async ({ page }) => {
  await open(page);
  await field(page).fill('technology');
  await expect(options(page)).toHaveCount(12);
  await expect(page.locator('[data-part="organisation"] [data-more]')).toHaveText(/^[\d,]+ more\. Type more/);
  await expect(page.locator('[data-part="status"]')).toHaveText(/^12 options\. [\d,]+ more\./);
  await field(page).fill('qqxxyy');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-part="organisation"]')).toContainText('No name on the list fits.');
});

test('the keys choose, close and clear, and the text keeps its own', async ({ page }) => {
  await open(page);
  await field(page).fill('huawei');
  await expect(options(page)).toHaveCount(12);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? 'missing');
  await page.keyboard.press('Home');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('huawei');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('a chosen organisation stands in the address, and the List keeps its rules', async ({ page }) => {
  await open(page);
  const before = await page.locator('[data-part="table"] tr[data-event]:not([hidden])').count();
  await field(page).fill('hikvision');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`[?&]org=${HIKVISION}$`));
  await expect(line(page)).toContainText('added 9 October 2019 by 84 FR 54002; changed');
  await expect(line(page).getByRole('link')).toHaveAttribute('href', new RegExp(`/entities/${HIKVISION}/$`));
  expect(await shownRules(page)).toContain('2019-10-09-xinjiang-surveillance');
  expect((await shownRules(page)).length).toBeLessThan(6);
  const milestones = page.locator('[data-part="table"] tr:not([hidden]) a[href*="/milestones/"]');
  expect(await milestones.count()).toBeGreaterThan(50);

  await page.goBack();
  await expect(line(page)).toHaveText(/^[\d,]+ names, in English or Chinese$/);
  await expect(page.locator('[data-part="table"] tr[data-event]:not([hidden])')).toHaveCount(before);
  await page.goForward();
  await expect(field(page)).toHaveValue(/Hikvision/);
  await line(page).getByRole('button', { name: 'Clear' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('an address that names an organisation shows it at once', async ({ page }) => {
  await open(page, `?org=${HIKVISION}`);
  await expect(field(page)).toHaveValue(/Hikvision/);
  await expect(line(page)).toContainText('added 9 October 2019');
});

test('an organisation the list does not have is said plainly, and hides nothing', async ({ page }) => {
  await open(page, '?org=no-such-thing');
  await expect(line(page)).toContainText('The list has no entry “no-such-thing”.');
  expect((await shownRules(page)).length).toBeGreaterThan(20);
  await line(page).getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('what looks like HTML in the address or the field is text', async ({ page }) => {
  const trick = '<img src=x onerror=alert(1)>';
  await open(page, `?org=${encodeURIComponent(trick)}`);
  await field(page).fill(trick);
  await expect(page.locator('[data-part="organisation"]')).toContainText('No name on the list fits.');
  await expect(page.locator('[data-part="organisation"] img')).toHaveCount(0);
});

test('rules outside the dates shown are one press away', async ({ page }) => {
  await open(page, `?from=2024&org=${HIKVISION}`);
  await expect(line(page)).toContainText('Its rules lie outside the dates shown.');
  await line(page).getByRole('button', { name: 'Show from 2019' }).click();
  await expect(page).toHaveURL(/from=2019/);
  expect(await shownRules(page)).toContain('2019-10-09-xinjiang-surveillance');
});

test('the names are fetched at the first touch only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/timeline/organisations.json')) asked.push(request.url());
  });
  await open(page);
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.length).toBe(1);
});

test('comparing a typed word with all names takes less than 50 ms', async ({ page }) => {
  await open(page);
  await field(page).fill('s');
  await expect(options(page)).toHaveCount(12);
  const quickest = await field(page).evaluate((input: HTMLInputElement) => {
    const times = ['shanghai', 'technology co', '海康', 'institute of technology'].flatMap((typed) =>
      [1, 2, 3].map(() => {
        const start = performance.now();
        input.value = typed;
        input.dispatchEvent(new Event('input'));
        return performance.now() - start;
      }),
    );
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
  });
  expect(quickest).toBeLessThan(50);
});

test('the open popup passes axe, and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page);
  await field(page).fill('xinjiang');
  await expect(options(page)).toHaveCount(12);
  await page.keyboard.press('ArrowDown');
  const { violations } = await new AxeBuilder({ page }).include('[data-part="organisation"]').analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
