import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** The feed as a browser's own parser reads it: an error of form shows as an element "parsererror". */
async function readFeed(page: Page, address: string) {
  await page.goto('/robots.txt');
  return page.evaluate(async (url) => {
    const text = await (await fetch(url)).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const textOf = (name: string) => [...feed.querySelectorAll(name)].map((element) => element.textContent);
    const [content = ''] = [...feed.getElementsByTagName('content:encoded')].map((element) => element.textContent);
    const html = new DOMParser().parseFromString(content, 'text/html');
    return {
      broken: feed.querySelector('parsererror')?.textContent,
      self: feed.getElementsByTagName('atom:link')[0]?.getAttribute('href'),
      description: textOf('channel > description')[0] ?? '',
      titles: textOf('item > title'),
      guids: textOf('item > guid'),
      links: textOf('item > link'),
      days: textOf('item > pubDate'),
      categories: textOf('item > category'),
      creators: [...feed.getElementsByTagName('dc:creator')].map((element) => element.textContent),
      words: html.body.textContent.split(/\s+/).length,
      text: html.body.textContent,
      addresses: [...html.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      unwanted: html.querySelectorAll('button, label, svg, script, style, figure, [class], [style], [id], [popover]')
        .length,
    };
  }, address);
}

test('the contents of an article lead to its headings', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(kindsOfPage.article);
  const contents = page.getByRole('navigation', { name: 'In this article' });
  await expect(contents).toBeVisible();
  const headings = await page.locator('.article-body > h2').allTextContents();
  expect(headings.length).toBeGreaterThan(3);
  expect(await contents.getByRole('link').allTextContents()).toEqual([...headings, 'Sources']);
  await contents.getByRole('link', { name: 'Was it about the talks?' }).click();
  await expect(page.getByRole('heading', { name: 'Was it about the talks?' })).toBeInViewport();
  await expect(contents).toBeInViewport();
});

test('on a phone the contents are folded, and the points in brief begin on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(kindsOfPage.article);
  await expect(page.getByRole('navigation', { name: 'In this article' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'In brief' })).toBeInViewport();
  await page.locator('summary', { hasText: 'In this article' }).click();
  await page.getByRole('link', { name: 'What is not known' }).click();
  await expect(page.getByRole('heading', { name: 'What is not known' })).toBeInViewport();
});

test('a source leads back to every place where it is cited, and each place to it', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const ways = await page.evaluate(() =>
    [...document.querySelectorAll('.source-list li')].map((item) => ({
      item: `#${item.id}`,
      marks: [...item.querySelectorAll('.back-links a')].map((link) => {
        const mark = document.querySelector(link.getAttribute('href') ?? '');
        return mark?.getAttribute('href');
      }),
    })),
  );
  expect(ways.length).toBeGreaterThan(20);
  for (const { item, marks } of ways) {
    expect(marks.length, `${item} leads back`).toBeGreaterThan(0);
    expect(new Set(marks)).toEqual(new Set([item]));
  }
  const cited = await page.locator('.cite a').count();
  expect(ways.flatMap(({ marks }) => marks)).toHaveLength(cited);
  const citedTwice = ways.findIndex(({ marks }) => marks.length > 1) + 1;
  const back = page.getByRole('link', { name: `2, back to the text where source ${citedTwice} is cited`, exact: true });
  const mark = await back.getAttribute('href');
  await back.click();
  await expect(page.locator(mark ?? '#missing')).toBeInViewport();
});

test('every source leads to archived copies of its address', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const pairs = await page
    .locator('.source-list li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('[data-source]')?.getAttribute('href') ?? '',
        item.querySelector('.archive a')?.getAttribute('href') ?? '',
      ]),
    );
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(([source = '', archive = '']) => source === '' || !archive.endsWith(source))).toEqual([]);
});

test('the page can be cited in five ways, each selected with one tap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(kindsOfPage.article);
  await page.locator('summary', { hasText: 'Cite this page' }).click();
  const styles = page.locator('[data-cite-style]');
  await expect(styles).toHaveCount(5);
  expect(await styles.evaluateAll((all) => all.map((one) => one.getAttribute('data-cite-style')))).toEqual([
    'apa',
    'mla',
    'chicago',
    'bibtex',
    'csl-json',
  ]);
  await expect(styles.first()).toHaveText(
    'The List and the Talks. (2026, November 24). Twenty-eight names. https://list.example/articles/twenty-eight-names/',
  );
  const csl: unknown = JSON.parse((await styles.last().textContent()) ?? '');
  expect(csl).toMatchObject([{ type: 'webpage', issued: { 'date-parts': [[2026, 11, 24]] } }]);
  await styles.first().click();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('(2026, November 24). Twenty-eight names.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the page is passed on by plain links', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const share = page.locator('[data-share]');
  const address = 'https://list.example/articles/twenty-eight-names/';
  for (const name of ['E-mail', 'WhatsApp', 'Bluesky', 'LinkedIn']) {
    const link = share.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', new RegExp(encodeURIComponent(address)));
    await expect(link).toHaveAttribute('rel', 'external noopener nofollow');
  }
  await expect(share.locator('code')).toHaveText(address);
});

test('an article says how long it is to read, and how it is known', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await expect(page.locator('[data-reading-time]')).toHaveText(/^\d+ min read$/);
  await expect(page.getByRole('heading', { name: 'How we know this' })).toBeVisible();
});

test('search engines learn what the article cites and how long it is', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const data = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent) as Record<string, unknown>));
  const article = data.find((object) => object['@type'] === 'Article');
  expect(article).toMatchObject({
    image: 'https://list.example/pictures/articles/twenty-eight-names.png',
    inLanguage: 'en-GB',
    isPartOf: { '@type': 'WebSite' },
  });
  expect(article?.['citation']).toHaveLength(await page.locator('.source-list li').count());
  expect(article?.['wordCount']).toBeGreaterThan(1000);
});

test('an explained term opens by keyboard, leads to the glossary, and closes again', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const term = page.getByRole('button', { name: 'presumption of denial' });
  const explanation = page.locator('#term-presumption-of-denial');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(explanation).toBeVisible();
  await page.keyboard.press('Tab');
  const link = explanation.getByRole('link', { name: 'More in the glossary' });
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', /\/glossary\/presumption-of-denial\/$/);
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
});

test('a long term breaks across lines, and each of its words can be tapped', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(kindsOfPage.article);
  const words = page.locator('label.term', { hasText: 'presumption of' });
  const firstWords = words.locator('[aria-hidden]');
  await firstWords.scrollIntoViewIfNeeded();
  await firstWords.tap();
  await expect(page.locator('#term-presumption-of-denial')).toBeVisible();
  const lines = await page
    .locator('label.term')
    .evaluateAll((labels) => labels.map((label) => label.getClientRects().length));
  expect(Math.max(...lines)).toBeGreaterThan(1);
  await context.close();
});

test('the feed is well-formed and carries the whole text', async ({ page, request }) => {
  const feed = await readFeed(page, '/feed.xml');
  expect(feed.broken).toBeUndefined();
  expect(feed.self).toBe('https://list.example/feed.xml');
  expect(feed.guids).toEqual(feed.links);
  expect(feed.days[0]).toMatch(/00:00:00 GMT$/);
  expect(feed.creators).toHaveLength(feed.titles.length);
  expect(feed.unwanted).toBe(0);
  expect(feed.addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);

  const own = feed.links.indexOf('https://list.example/articles/twenty-eight-names/');
  expect(own).toBeGreaterThanOrEqual(0);
  const xml = await (await request.get('/feed.xml')).text();
  expect(xml).toContain('nothing we have read settles what was in the minds of those who chose the week');
  expect(xml).toContain('presumption of denial: the answer is expected to be no');
  expect(xml).toContain('/articles/twenty-eight-names/#cut-2019-07-title');
});

test('the feed of the record holds its newest events and says how far it was checked', async ({ page }) => {
  const feed = await readFeed(page, '/updates.xml');
  expect(feed.broken).toBeUndefined();
  expect(feed.self).toBe('https://list.example/updates.xml');
  expect(feed.description).toMatch(/Record verified through \d+ \w+ \d{4}/);
  expect(feed.titles).toHaveLength(60);
  const moments = feed.days.map((day) => Date.parse(day));
  expect(moments).toEqual([...moments].sort((a, b) => b - a));
  expect(new Set(feed.categories)).toEqual(new Set(['Entity List', 'Trade talks']));
  expect(new Set(feed.guids).size).toBe(60);
});
