import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { drawnEmbeds, embeds, kindsOfEmbed } from './embed-addresses.ts';

/** All that a frame makes a reader fetch before anybody touches it, fonts apart; bytes after gzip. */
const MOST_BYTES = 45_000;

for (const [kind, path] of embeds) {
  test(`a frame of the ${kind} asks nobody but this site, and for little`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
    const counted = asked.filter((url) => !url.endsWith('.woff2'));
    const sizes = await Promise.all(
      counted.map(async (url) => gzipSync(await (await page.request.get(url)).body(), { level: 9 }).length),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in a ${colorScheme} frame of the ${kind}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 700, height: 900 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }

  test(`a frame of the ${kind} that is 300 px wide does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 300, height: 600 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
}

for (const [kind, path] of drawnEmbeds) {
  test(`what a frame of the ${kind} draws and what it tabulates are the same when its code has come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    const before = await page.locator('[data-drawing="medium"]').evaluate((svg) => svg.querySelectorAll('*').length);
    const listed = await page
      .locator('[data-list] > li')
      .evaluateAll((items) => items.map((item) => item.dataset['event']));
    await page.locator('[data-timeline]').dispatchEvent('pointerover');
    await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
    expect(
      await page.locator('[data-list] > li').evaluateAll((items) => items.map((item) => item.dataset['event'])),
    ).toEqual(listed);
    // Links and a hairline come; no shape goes.
    const after = await page.locator('[data-drawing="medium"]').evaluate((svg) => svg.querySelectorAll('*').length);
    expect(after).toBeGreaterThanOrEqual(before);
    expect(errors).toEqual([]);
  });
}

for (const [name, search, claim] of [
  [
    'from and to',
    '?from=2019-05&to=2019-06',
    (dates: string[]) => dates.every((date) => date >= '2019-04-30' && date < '2019-07'),
  ],
  ['to=latest', '?from=2026&to=latest', (dates: string[]) => dates.every((date) => date >= '2026')],
  ['lanes', '?lanes=entity&view=list', (dates: string[]) => dates.length > 60 && dates.length < 100],
  ['theme', '?theme=quantum&lanes=entity&view=list', (dates: string[]) => dates.length > 0 && dates.length < 10],
  ['actor', '?actor=CN&lanes=trade&view=list', (dates: string[]) => dates.length > 10 && dates.length < 60],
  ['an absurd date', '?from=9999-99&view=list', (dates: string[]) => dates.length > 180],
] as const) {
  test(`a frame shows what its address asks for: ${name}`, async ({ page }) => {
    await page.goto(`${kindsOfEmbed.timeline}${search}`);
    await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
    await expect(page.locator('[data-timeline]:not([data-busy])')).toBeAttached();
    const dates = await page
      .locator('[data-list] time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(dates.length).toBeGreaterThan(0);
    expect(claim(dates), dates.join(' ')).toBe(true);
  });
}

test('a frame can be walked through by key, one event after another, and says which is open', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await page.goto(`${kindsOfEmbed.timeline}?view=step&from=2019-05&to=2019-12`);
  const panel = page.locator('[data-part="panel"]');
  await expect(panel).toBeVisible();
  const first = await panel.getByRole('heading').textContent();
  const next = panel.getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading')).not.toHaveText(first ?? '');
  await expect(panel.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Open its page' })).toHaveAttribute(
    'href',
    /\/(designations|milestones)\//,
  );
});

test('a frame writes nothing into the history of the page around it', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await page.goto(kindsOfEmbed.timeline);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.locator('[data-view="list"]')).toBeAttached();
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await page.locator('svg[data-drawing] a[data-target]').filter({ visible: true }).first().press('Enter');
  await expect(page.locator('[data-part="panel"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(new URL(page.url()).search).toBe('');
});

test('a frame prints its drawing, its list and whose it is', async ({ page }) => {
  await page.goto(kindsOfEmbed.year);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[data-drawing]').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('[data-list] > li').first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.locator('[data-controls-bar]')).toBeHidden();
});
