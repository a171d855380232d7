import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, startDevServer } from './dev-server';

const DRAFT = 'content/articles/thirteen-rounds.mdx';
const UNREADABLE = 'content/articles/chips.mdx';
const MILESTONE = 'content/milestones/2018-06-02-talks-beijing-june-2018.yaml';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// One server for all: it starts with a draft, with an article and a milestone that cannot be read.
test.describe.configure({ mode: 'default', timeout: 60_000 });
let dev: DevServer;
let folder = '';

test.beforeAll(async () => {
  test.setTimeout(90_000);
  dev = await startDevServer((copy) => {
    folder = copy;
    change(DRAFT, /^form: /m, 'draft: true\nform: ');
    change(UNREADABLE, /^form: .*$/m, 'form: explainr');
    change(MILESTONE, /^date: .*$/m, 'date: yesterday');
  });
});
test.afterAll(() => {
  dev.stop();
});

function change(file: string, what: RegExp, to: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(what, to));
}
/** The panel of a page; it lives in a shadow tree, into which these reach. */
const note = (page: Page) => page.getByRole('complementary', { name: /^Workshop/ });
const finding = (page: Page, message: string) => page.getByRole('listitem').filter({ hasText: message });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('content that is broken when the server starts leaves everything else alone', async ({ page }) => {
  const home = await page.goto(`${dev.url}/`);
  expect(home?.status()).toBe(200);
  await expect(note(page)).toContainText('2 to mend');
});

test('a page that content keeps from being made says why in plain words', async ({ page }) => {
  for (const [path, file, message] of [
    ['/articles/chips/', UNREADABLE, 'Did you mean "explainer"?'],
    ['/milestones/2018-06-02-talks-beijing-june-2018/', MILESTONE, 'Write the date as'],
  ] as const) {
    await page.goto(dev.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown yet');
    await expect(finding(page, message)).toContainText(file);
    await expect(page.locator('body')).not.toContainText(/InvalidContentEntry|\.ts:|node_modules/);
  }
  expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
});

test('the page comes back by itself when the slip is mended and saved', async ({ page }) => {
  await page.goto(`${dev.url}/articles/chips/`);
  await expect(finding(page, 'Did you mean')).toBeVisible();
  dev.save(UNREADABLE, dev.read(UNREADABLE).replace('form: explainr', 'form: explainer'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chips', { timeout: 20_000 });
  await expect(note(page)).toContainText('This article: nothing to mend');
});

test('a draft has its ribbon, and what is published has none', async ({ page }) => {
  await page.goto(`${dev.url}/articles/thirteen-rounds/`);
  await expect(note(page)).toContainText('Draft: not published until draft: true is taken out.');
  await page.goto(`${dev.url}/articles/twenty-eight-names/`);
  await expect(note(page)).not.toContainText('Draft');
});

test('the panel tells a slip after it is saved, with why and where, and lets go when it is mended', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${dev.url}/articles/thirteen-rounds/`);
  await expect(note(page)).toContainText('This article: nothing to mend');
  const before = dev.read(DRAFT);
  dev.save(DRAFT, `${before}\nThe rule names 28 organisations.\n`);
  const told = finding(page, '"28 organisations" is typed.');
  await expect(told).toBeVisible({ timeout: 20_000 });
  await expect(told).toContainText(/thirteen-rounds\.mdx, line \d+/);
  await expect(told).toContainText('A typed count is wrong as soon as the record grows.');
  await expect(told.getByRole('link', { name: /^Open in VS Code/ })).toHaveAttribute(
    'href',
    /^vscode:\/\/file\/.*:\d+:\d+$/,
  );
  await expect(told.getByRole('link', { name: 'Read more' })).toHaveAttribute(
    'href',
    /\/workshop\/read\/08-the-check\/#/,
  );
  expect(await overflow(page)).toBe(0);
  const panel = await note(page).boundingBox();
  const text = await page.getByRole('main').boundingBox();
  expect((panel?.y ?? 0) + (panel?.height ?? Infinity)).toBeLessThanOrEqual(text?.y ?? 0);
  expect((await new AxeBuilder({ page }).include('workshop-note').withTags(TAGS).analyze()).violations).toEqual([]);
  dev.save(DRAFT, before);
  await expect(note(page)).toContainText('This article: nothing to mend', { timeout: 20_000 });
});

test('the panel is opened and put away by keys, and stays away until there is something new', async ({ page }) => {
  await page.goto(`${dev.url}/articles/twenty-eight-names/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(note(page).getByRole('button', { name: 'Put this away' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await page.reload();
  await expect(note(page)).toBeHidden();
});

test('text in MDX that cannot be read is told in plain words, and no stack', async ({ page }) => {
  const file = 'content/articles/the-half-owned-rule.mdx';
  const before = dev.read(file);
  dev.save(file, `${before}\n<Quote by="x\n`);
  await expect(async () => {
    await page.goto(`${dev.url}/articles/the-half-owned-rule/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown yet', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('listitem').first()).toContainText(file);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/MDXError|node_modules/);
  dev.save(file, before);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page cannot be shown yet', {
    timeout: 20_000,
  });
});

test('the workshop lists what is to be mended, drafts and what was changed last', async ({ page }) => {
  await page.goto(`${dev.url}/workshop/`);
  await expect(page.getByRole('heading', { name: /^The check: \d to mend/ })).toBeVisible();
  await expect(page.locator(`[data-file="${MILESTONE}"]`)).toContainText('Write the date as');
  await expect(page.locator('[data-drafts]')).toContainText('Thirteen rounds');
  await expect(page.locator('.workshop-changed')).toContainText(DRAFT);
  expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
});

test('an article stands side by side as others will see it', async ({ page }) => {
  await page.goto(`${dev.url}/workshop/articles/twenty-eight-names/`);
  const seen = (name: string) => page.getByRole('region', { name, exact: true });
  for (const name of ['On the home page', 'In the list of articles', 'In the search'])
    await expect(seen(name).getByRole('link', { name: 'Twenty-eight names' })).toBeVisible();
  const picture = seen('Beside a link').locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
  const inside = (name: string) => seen(name).locator('iframe').contentFrame();
  await expect(inside('In a feed reader').getByText('How we know this')).toBeAttached();
  await seen('On a phone').scrollIntoViewIfNeeded();
  await expect(inside('On a phone').getByRole('heading', { level: 1 })).toHaveText('Twenty-eight names');
  await expect(inside('On a phone').locator('workshop-note')).toHaveCount(0);
  await seen('On paper').scrollIntoViewIfNeeded();
  await expect(inside('On paper').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(inside('On paper').getByRole('navigation').first()).toBeHidden();
  await seen('In a frame on other sites').scrollIntoViewIfNeeded();
  await expect(inside('In a frame on other sites').getByRole('heading').first()).toBeVisible();
});

test('rules, milestones and lessons are shown in the same way', async ({ page }) => {
  for (const [path, name] of [
    ['/workshop/designations/2019-10-09-xinjiang-surveillance/', 'As a card on other sites'],
    ['/workshop/milestones/2019-10-10-talks-round-13/', 'In the list of milestones'],
    ['/workshop/lessons/is-it-a-ban/', 'The student sheet on paper'],
  ] as const) {
    await page.goto(dev.url + path);
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
});

test('the gallery shows each component at work, and what the check says of mistakes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${dev.url}/workshop/components/`);
  const entries = page.locator('[data-component]');
  expect(await entries.count()).toBeGreaterThan(15);
  for (const entry of await entries.all()) {
    expect(await entry.locator('[data-live] > *').count()).toBeGreaterThan(0);
    await expect(entry.locator('.mistakes .meta').first()).not.toBeEmpty();
  }
  await expect(page.locator('[data-component="Figure"] [data-live]')).toContainText('28 organisations');
  await expect(page.locator('[data-component="Cite"] .mistakes')).toContainText('Closest: release.');
  expect(await overflow(page)).toBe(0);
  expect((await new AxeBuilder({ page }).exclude('[data-live]').withTags(TAGS).analyze()).violations).toEqual([]);
});

test('the handbook is at hand, and a finding leads to its heading', async ({ page }) => {
  await page.goto(`${dev.url}/workshop/read/`);
  await page.getByRole('main').getByRole('link', { name: 'The check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The check');
  await page.goto(`${dev.url}/workshop/read/08-the-check/#fields`);
  await expect(page.locator('#fields')).toBeInViewport();
});

test('a form starts an article without script, and writes over nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const fill = async () => {
    await page.getByLabel('Title', { exact: true }).fill('A "first" article: begun');
    await page.getByLabel('Description').fill('What it is about.');
    await page.getByLabel('Form').selectOption('story');
    await page.getByLabel('Author').fill('A. Writer');
    await page.getByLabel('Title of the source').fill('A document');
    await page.getByLabel('Publisher').fill('An office');
    await page.getByLabel('Web address').fill('https://office.example/document');
    await page.getByLabel('Date of the source').fill('2019-10');
    await page.getByRole('button', { name: 'Start the article' }).click();
  };
  await page.goto(`${dev.url}/workshop/new/`);
  await fill();
  await expect(page.getByRole('status')).toHaveText('Written: content/articles/a-first-article-begun.mdx');
  const written = dev.read('content/articles/a-first-article-begun.mdx');
  for (const words of ['draft: true', 'form: story', 'A. Writer', 'https://office.example/document', 'FILL IN'])
    expect(written).toContain(words);

  await expect(async () => {
    await page.goto(`${dev.url}/articles/a-first-article-begun/`);
    await expect(page.locator('body')).toContainText('Draft: not published until', { timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await page.goto(`${dev.url}/workshop/new/`);
  await fill();
  await expect(page.getByRole('alert')).toContainText('Nothing was written.');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('A "first" article: begun');
  expect(dev.read('content/articles/a-first-article-begun.mdx')).toBe(written);
  await context.close();
});

test('a form that another site sends is refused', async ({ request }) => {
  const form = { title: 'Smuggled in', description: 'x', form: 'story', part: 'start', author: 'x' };
  const send = (headers: Record<string, string>, token = '') =>
    request.post(`${dev.url}/workshop/new/`, { form: { ...form, token }, headers });
  expect((await send({ Origin: 'https://evil.example' })).status()).toBe(403);
  expect((await send({})).status()).toBe(403);
  expect((await send({ Origin: dev.url })).status()).toBe(403);
  expect(existsSync(join(folder, 'content/articles/smuggled-in.mdx'))).toBe(false);
  const page = await (await request.get(`${dev.url}/workshop/new/`)).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await send({ Origin: dev.url }, token)).status()).toBe(201);
  expect(existsSync(join(folder, 'content/articles/smuggled-in.mdx'))).toBe(true);
});
