import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** What the test run has pinned: a release of the site under test, as it lies on a disk. */
const RELEASE = resolve('dist-test/pinned/2000-01-01');
const CUTS = ['timeline', 'entity-list', 'trade-war', 'theme/semiconductors', 'year/2019'] as const;
/** Where the pinned pages ask what has changed since. */
const RECORD = 'https://list.example/embed/record.json';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface RecordAnswer {
  readonly events: Record<string, string>;
}
const recordNow = (): RecordAnswer =>
  JSON.parse(readFileSync('dist-test/root/embed/record.json', 'utf8')) as RecordAnswer;
const onDisk = (cut: string) => pathToFileURL(join(RELEASE, cut, 'index.html')).href;
const line = (page: Page) => page.locator('[data-since]');

/** Everything a page complains about, as it comes; a browser's own word on a network that is cut is none of the page's. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!/net::ERR_(FAILED|INTERNET_DISCONNECTED)/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Answers for the site, as its host does for pages of others; `undefined`: cannot be reached. */
async function siteAnswers(page: Page, answer: unknown): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    asked.push(route.request().url());
    if (answer === undefined) await route.abort();
    else await route.fulfill({ json: answer, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return asked;
}

test.describe('from a disk, with the network cut', () => {
  test.beforeEach(async ({ context, page }) => {
    await page.route(/^https?:/, (route) => route.abort());
    await context.setOffline(true);
  });

  for (const cut of CUTS) {
    test(`shows its drawing and its list, asks for one file and complains of nothing: ${cut}`, async ({ page }) => {
      const complaints = complaintsOf(page);
      const others: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== onDisk(cut)) others.push(request.url());
      });
      await page.goto(onDisk(cut));
      await expect(page.locator('[data-ready="all"]')).toBeAttached();
      await expect(page.locator('.pinned-notice')).toContainText('Pinned copy of 1 January 2000');
      await expect(page.locator('svg[data-drawing]').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('[data-list] > li').first()).toBeVisible();
      await expect(line(page)).toBeEmpty();
      expect(others).toEqual([RECORD]);
      expect(complaints).toEqual([]);
    });
  }

  test('a mark opens its event by key', async ({ page }) => {
    await page.goto(onDisk('timeline'));
    await page.locator('[data-drawing] a[data-target][tabindex="0"]').filter({ visible: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-part="panel"]');
    await expect(panel.getByRole('heading')).toBeFocused();
    const links = await panel.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.filter((href) => /^https:\/\/list\.example\/(milestones|designations)\//.test(href))).toHaveLength(1);
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  test('the table unfolds with every event and its source', async ({ page }) => {
    await page.goto(onDisk('year/2019'));
    await page.locator('summary').filter({ hasText: 'with their sources' }).click();
    const rows = page.locator('tr[data-event]');
    await expect(rows.first()).toBeVisible();
    const links = await rows.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links).toHaveLength(2 * (await rows.count()));
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  test('the drawing stays as it was printed until it is used', async ({ page, browser }) => {
    const printed = await browser.newContext({ javaScriptEnabled: false });
    try {
      const plain = await printed.newPage();
      for (const cut of ['timeline', 'year/2020']) {
        await Promise.all([page.goto(onDisk(cut)), plain.goto(onDisk(cut))]);
        await expect(page.locator('[data-ready="all"]')).toBeAttached();
        // The words of the drawing, which come first where it is answered by script as well.
        const words = (of: Page) =>
          of
            .locator('svg[data-drawing]')
            .filter({ visible: true })
            .locator('text')
            .evaluateAll((all) => all.map(({ textContent }) => textContent).sort());
        const live = await words(page);
        expect(live.length).toBeGreaterThan(20);
        expect(live).toEqual(await words(plain));
        expect(await page.locator('[data-period]').innerText()).toBe(await plain.locator('[data-period]').innerText());
      }
    } finally {
      await printed.close();
    }
  });
});

test('without script everything is there to be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.goto(onDisk('theme/semiconductors'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('svg[data-drawing]').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('[data-list] > li').first()).toBeVisible();
    await expect(page.locator('[data-since]')).toBeEmpty();
    await page.locator('summary').filter({ hasText: 'with their sources' }).click();
    await expect(page.locator('tr[data-event]').first()).toBeVisible();
  } finally {
    await context.close();
  }
});

test.describe('on a page of somebody’s, while the site can be reached', () => {
  let server: Server;
  let host: string;

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const cut = CUTS.find((name) => pathname === `/${name}/`);
      const framed =
        '<!doctype html><title>A course</title><iframe title="T" sandbox="allow-scripts" src="/timeline/" width="700" height="600"></iframe>';
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(cut ? readFileSync(join(RELEASE, cut, 'index.html')) : framed);
    });
    await new Promise<void>((done) => server.listen(0, done));
    host = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => {
    server.close();
  });

  test('nothing has changed: it says so, and has asked for one file', async ({ page }) => {
    const asked = await siteAnswers(page, recordNow());
    await page.goto(`${host}/timeline/`);
    await expect(line(page)).toHaveText('Nothing shown here has changed since.');
    expect(asked).toEqual([RECORD]);
  });

  test('it says what is new, and what of its own was changed', async ({ page }) => {
    const { events } = recordNow();
    const shown = Object.keys(events).find((id) => id.startsWith('2019-')) ?? '';
    const elsewhere = Object.keys(events).find((id) => id.startsWith('2025-')) ?? '';
    await siteAnswers(page, {
      events: { ...events, [shown]: '00000000', [elsewhere]: '00000000', 'one-more': '11111111' },
    });
    await page.goto(`${host}/year/2019/`);
    await expect(line(page)).toHaveText(
      'Since then the record has 1 new event, and 1 of those shown here was changed.',
    );
  });

  test('out of reach, or answered with something else, it says nothing and goes on', async ({ page }) => {
    for (const answer of [undefined, '<p>Not found', { events: 'none' }, []]) {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const asked = await siteAnswers(page, answer);
      await page.goto(`${host}/year/2019/`, { waitUntil: 'networkidle' });
      expect(asked).toEqual([RECORD]);
      await expect(line(page)).toBeEmpty();
      await expect(page.locator('[data-ready="all"]')).toBeAttached();
      expect(errors).toEqual([]);
      await page.unrouteAll();
    }
  });

  test('in a sandbox it works, and complains of nothing', async ({ page }) => {
    const complaints = complaintsOf(page);
    await siteAnswers(page, recordNow());
    await page.goto(`${host}/course`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-since]')).toHaveText('Nothing shown here has changed since.');
    await expect(frame.locator('[data-list] > li').first()).toBeVisible();
    await frame.getByRole('button', { name: 'Table' }).click();
    await expect(frame.locator('tr[data-event]').filter({ visible: true }).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await siteAnswers(page, recordNow());
      for (const cut of CUTS) {
        await page.goto(`${host}/${cut}/`);
        await expect(line(page)).not.toBeEmpty();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${cut} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
    });
  }

  test('at 320 px nothing scrolls sideways', async ({ page }) => {
    await siteAnswers(page, recordNow());
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${host}/timeline/`);
    await expect(line(page)).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
