import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchShifts } from './watch-shifts.ts';

const LIST = '/entities/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find an organisation' });
const rows = (page: Page) => page.locator('[data-results] [data-entity-row]');
const status = (page: Page) => page.getByRole('status');

test('part of a name narrows all entries at once, the best first, and says how many there are', async ({ page }) => {
  await page.goto(LIST);
  await field(page).fill('smic');
  await expect(status(page)).toHaveText(/^\d+ of [\d,]+ entries$/);
  const names = await rows(page).locator('.entity-name a').allInnerTexts();
  expect(names[0]).toMatch(/^SMIC /);
  expect(names).toContain('Semiconductor Manufacturing International Corporation (SMIC)');
  await expect(status(page)).toHaveText(new RegExp(`^${names.length} of `));
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeHidden();
});

for (const [what, words, id] of [
  ['an alias', 'YMTC', 'yangtze-memory-technologies'],
  ['a Chinese name', '海康威视', 'hangzhou-hikvision-digital-technology'],
  ['words in any order, without punctuation', '38 cetc', 'cetc-38th-research-institute'],
  ['letters without accents', 'buybest elektronik insaat', 'buybest-electronic'],
] as const) {
  test(`an entry is found by ${what}`, async ({ page }) => {
    await page.goto(LIST);
    await field(page).fill(words);
    await expect(page.locator(`[data-results] [data-entity-row="${id}"]`)).toBeVisible();
  });
}

test('a row shows the alias it was found by and leads to the entry', async ({ page }) => {
  await page.goto(`${LIST}?q=ymtc`);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('also YMTC');
  await expect(rows(page)).toContainText('2022');
  await rows(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/entities\/yangtze-memory-technologies\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yangtze Memory');
});

test('filters count what they would leave, stand in the address, and come back from it', async ({ page }) => {
  await page.goto(LIST);
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.selectOption('quantum');
  await expect(page).toHaveURL(/\/entities\/\?theme=quantum$/);
  await expect(status(page)).toHaveText(/^\d+ of [\d,]+ entries$/);
  const hefei = page.getByRole('combobox', { name: 'City' }).locator('option[value="Hefei"]');
  const count = /\((\d+)\)$/.exec((await hefei.textContent())?.trim() ?? '')?.[1] ?? 'missing';
  await page.getByRole('combobox', { name: 'City' }).selectOption('Hefei');
  await expect(status(page)).toHaveText(new RegExp(`^${count} of `));
  await expect(rows(page)).toHaveCount(Number(count));
  await page.reload();
  await expect(theme).toHaveValue('quantum');
  await expect(rows(page)).toHaveCount(Number(count));
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/entities\/$/);
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('unknown values in the address count for nothing, and what looks like HTML is text', async ({ page }) => {
  await page.goto(`${LIST}?year=1066&theme=nonsense&city=%3Cb%3E&policy=x`);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('');
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeVisible();
  await page.goto(`${LIST}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&year=2019`);
  await expect(status(page)).toHaveText(/^0 of /);
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('lt-entity-finder img')).toHaveCount(0);
});

test('an empty result names the filter to leave out', async ({ page }) => {
  await page.goto(`${LIST}?q=smic&city=Wuhan`);
  await expect(status(page)).toHaveText(/^0 of /);
  await expect(page.getByText(/^Leave out the words “smic” and \d+ entries are left\.$/)).toBeVisible();
  await page.goto(`${LIST}?q=qqxxyy`);
  await expect(page.getByText('Try a part of the name')).toBeVisible();
});

test('Escape empties the field and brings the plain list back', async ({ page }) => {
  await page.goto(`${LIST}?q=smic`);
  await expect(rows(page)).not.toHaveCount(0);
  await field(page).press('Escape');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeVisible();
});

test('many entries come sixty at a time, and the focus goes on with them', async ({ page }) => {
  await page.goto(`${LIST}?q=shanghai`);
  await expect(rows(page)).toHaveCount(60);
  await page.getByRole('button', { name: /^Show \d+ more of \d+$/ }).click();
  await expect(rows(page).nth(60).locator('.entity-name a')).toBeFocused();
});

test('the names are loaded when the reader comes to the field, not before', async ({ page, baseURL }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(LIST, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.endsWith('.json'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => loaded.filter((url) => url.endsWith('/entities/names.json')).length).toBe(1);
  expect(loaded.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('when the names cannot be loaded, the page says so and keeps the plain list', async ({ page }) => {
  await page.route('**/names.json', (route) => route.abort());
  await page.goto(`${LIST}?q=smic`);
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeVisible();
});

test('on a phone the filters are folded, and open when one is in use', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LIST);
  await expect(page.getByRole('combobox', { name: 'City' })).toBeHidden();
  await page.getByText('Narrow down').click();
  await expect(page.getByRole('combobox', { name: 'City' })).toBeVisible();
  await page.goto(`${LIST}?city=Wuhan`);
  await expect(page.getByRole('combobox', { name: 'City' })).toBeVisible();
  await expect(page.getByText('Narrow down (1)')).toBeVisible();
});

test('the field appears without moving what stands below it', async ({ page }) => {
  const shiftsSoFar = await watchShifts(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(LIST, { waitUntil: 'networkidle' });
    await expect(field(page)).toBeVisible();
    expect(await shiftsSoFar()).toBeLessThan(0.01);
  }
});

for (const [kind, address, colorScheme] of [
  ['the list', LIST, 'light'],
  ['a further page', '/entities/page/3/', 'dark'],
  ['results', `${LIST}?q=academy&city=Beijing`, 'light'],
  ['results', `${LIST}?q=academy&city=Beijing`, 'dark'],
] as const) {
  test(`axe finds nothing in ${colorScheme}, at 320 px nothing scrolls sideways: ${kind}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(field(page)).toBeVisible();
    if (kind === 'results') await expect(rows(page)).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
