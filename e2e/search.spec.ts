import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { SUB_PATH_SITE } from './addresses.ts';

const SEARCH = '/search/';
/** The shortest WebAssembly module there is. */
const EMPTY_MODULE = [0, 97, 115, 109, 1, 0, 0, 0];

const field = (page: Page) => page.getByRole('searchbox', { name: /Search articles/ });
const finds = (page: Page) => page.locator('[data-found]');

/** Addresses of the first finds, once the page has said how many there are. */
async function ask(page: Page, words: string): Promise<string[]> {
  await field(page).fill(words);
  await expect(page.getByRole('status')).toHaveText(/result|Nothing/);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
  return finds(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const [words, address] of [
  ['Hikvision', '/entities/hangzhou-hikvision-digital-technology/'],
  ['海康威视', '/entities/hangzhou-hikvision-digital-technology/'],
  ['YMTC', '/entities/yangtze-memory-technologies/'],
  ['unverified list', '/glossary/unverified-list/'],
  ['phase one', '/milestones/2020-01-15-phase-one-signed/'],
  ['84 FR 54002', '/designations/2019-10-09-xinjiang-surveillance/'],
  ['Xinjiang Police College', '/entities/xinjiang-police-college/'],
] as const) {
  test(`“${words}” is found first or second`, async ({ page }) => {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    const firstTwo = await finds(page)
      .locator('.found-title a')
      .evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')));
    expect(firstTwo).toContain(address);
  });
}

test('nothing of the index is loaded before the reader comes to the field', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(SEARCH, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => loaded.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
});

test('a find says what it is, tells the date, and marks the words in what it quotes', async ({ page }) => {
  await page.goto(SEARCH);
  await ask(page, 'Meiya Pico');
  await expect(finds(page).first()).toContainText('On the list');
  await expect(finds(page).first()).toContainText('9 October 2019');
  await ask(page, 'mass arbitrary detention');
  await expect(finds(page).first().locator('mark').first()).toHaveText(/mass arbitrary detention/);
});

test('an article is found by its text, with the section that holds it', async ({ page }) => {
  await page.goto(SEARCH);
  await ask(page, 'cameras recorders');
  const article = finds(page).filter({ hasText: 'Twenty-eight names' });
  await expect(article).toContainText('Article');
  await article.getByRole('link', { name: 'The companies' }).click();
  await expect(page).toHaveURL(/\/articles\/twenty-eight-names\/#/);
  await expect(page.getByRole('heading', { name: 'The companies' })).toBeInViewport();
});

test('Escape empties the field and brings the index of the site back', async ({ page }) => {
  await page.goto(`${SEARCH}?q=Geneva`);
  await expect(finds(page)).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Rules by year' })).toBeHidden();
  await field(page).press('Escape');
  await expect(page.getByRole('heading', { name: 'Rules by year' })).toBeVisible();
  await expect(finds(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('what is not found says what to try, and hands the words on to the names', async ({ page }) => {
  await page.goto(SEARCH);
  await ask(page, 'qqxxyy');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “qqxxyy”');
  await expect(page.getByText('Try fewer words')).toBeVisible();
  await page.getByRole('link', { name: 'ask among the names' }).click();
  await expect(page).toHaveURL(/\/entities\/\?q=qqxxyy$/);
});

test('many results come ten at a time, and the focus goes on with them', async ({ page }) => {
  await page.goto(SEARCH);
  await ask(page, 'Huawei');
  await expect(finds(page)).toHaveCount(10);
  await page.getByRole('button', { name: /^Show 10 more of / }).click();
  await expect(finds(page)).toHaveCount(20);
  await expect(finds(page).nth(10).locator('.found-title a')).toBeFocused();
});

test('“/” leads to the field, from this page and from another', async ({ page }) => {
  await page.goto(SEARCH);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.goto('/entities/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/#q$/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('what looks like HTML in the address is text', async ({ page }) => {
  await page.goto(`${SEARCH}?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzqq')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('lt-site-search img')).toHaveCount(0);
});

test('WebAssembly is allowed here and nowhere else', async ({ page }) => {
  const compiles = (bytes: number[]) =>
    WebAssembly.compile(new Uint8Array(bytes)).then(
      () => true,
      () => false,
    );
  await page.goto(SEARCH);
  expect(await page.evaluate(compiles, EMPTY_MODULE)).toBe(true);
  for (const other of ['/', '/entities/', '/method/']) {
    await page.goto(other);
    expect(await page.evaluate(compiles, EMPTY_MODULE), other).toBe(false);
  }
});

test('a search asks no other origin, sets no cookie, and the policy blocks nothing of it', async ({
  page,
  baseURL,
}) => {
  const others: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL ?? ''}/`)) others.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(SEARCH);
  await ask(page, '华为 Huawei');
  await expect(finds(page)).not.toHaveCount(0);
  expect({ others, complaints, cookies: await page.context().cookies() }).toEqual({
    others: [],
    complaints: [],
    cookies: [],
  });
});

test('when the index cannot be loaded, the page says so and keeps the plain one', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${SEARCH}?q=Geneva`);
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'Rules by year' })).toBeVisible();
});

test('under a sub-path the finds lead to pages under it', async ({ page }) => {
  await page.goto(`${SUB_PATH_SITE}search/?q=Geneva`);
  await finds(page).locator('.found-title a').first().click();
  await expect(page).toHaveURL(`${SUB_PATH_SITE}milestones/2025-05-12-geneva/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Geneva');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among results in ${colorScheme}, at 320 px nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(SEARCH);
    for (const words of ['', 'Hikvision']) {
      if (words) await ask(page, words);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
}
