import { expect } from '@playwright/test';
import { CARD, inside, test, TIMELINE, watchMistakes } from './host-page.ts';

test.use({ viewport: { width: 900, height: 800 } });
const CODE = '/embed/view.js';

test('the code that draws is fetched when the drawing is touched, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(TIMELINE, { waitUntil: 'networkidle' });
  expect(asked).not.toContain(CODE);
  await page.locator('[data-timeline]').hover();
  await expect(page.locator('[data-timeline][data-ready="all"]')).toBeAttached();
  await page.locator('[data-timeline] summary').last().focus();
  await page.locator('[data-timeline]').dispatchEvent('pointerover');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path === CODE)).toHaveLength(1);
});

test('it is fetched at once when the address asks for another view, and not for the look alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${TIMELINE}?color=dark&header=0&controls=full&id=x`, { waitUntil: 'networkidle' });
  expect(asked).not.toContain(CODE);
  await page.goto(`${TIMELINE}?view=list`);
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-view', 'list');
});

test('when it could not be fetched the next touch tries again', async ({ page }) => {
  let isCut = true;
  await page.route(`**${CODE}`, (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(TIMELINE);
  const failed = page.waitForEvent('requestfailed');
  await page.locator('[data-timeline]').dispatchEvent('pointerover');
  await failed;
  isCut = false;
  await expect(async () => {
    await page.locator('[data-timeline]').dispatchEvent('pointerover');
    await expect(page.locator('[data-timeline][data-ready="all"]')).toBeAttached({ timeout: 500 });
  }).toPass();
});

test('the address gives the look, and a value it does not know gives the usual one', async ({ page }) => {
  const html = page.locator('html');
  await page.goto(`${TIMELINE}?color=dark&header=0&controls=none&fit=1`);
  await expect(html).toHaveAttribute('data-scheme', 'dark');
  await expect(html).toHaveAttribute('data-header', '0');
  await expect(html).toHaveAttribute('data-controls', 'none');
  // Whoever opens the page by itself has no frame for it to fit.
  await expect(html).not.toHaveClass(/fit/);
  await page.goto(`${TIMELINE}?color=red&header=2&controls=%3Cb%3E`);
  for (const name of ['data-scheme', 'data-header', 'data-controls']) await expect(html).not.toHaveAttribute(name);
  await expect(page.locator('[data-controls-bar]')).toBeVisible();
});

test('in a sandbox without an origin a host can still ask for another view', async ({ page, host, baseURL }) => {
  const mistakes = watchMistakes(page);
  const src = `${baseURL ?? ''}${TIMELINE}`;
  await page.goto(
    host.put({ body: `<iframe title="Embed" sandbox="allow-scripts" src="${src}" width="800" height="600"></iframe>` }),
  );
  const frame = await inside(page.locator('iframe'));
  await page.evaluate(() => frames[0]?.postMessage({ type: 'lt:set', params: { view: 'list', from: '2019' } }, '*'));
  await expect(frame.locator('[data-timeline]')).toHaveAttribute('data-view', 'list');
  await expect(frame.locator('[data-period]')).toContainText('2019');
  expect(mistakes).toEqual([]);
});

test('where nobody follows, the page fits its frame and keeps its own height', async ({ page, host, baseURL }) => {
  const src = `${baseURL ?? ''}${CARD}`;
  await page.goto(host.put({ body: `<iframe title="Embed" src="${src}" width="700" height="300"></iframe>` }));
  const iframe = page.locator('iframe');
  const frame = await inside(iframe);
  const natural = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await expect(frame.locator('html.fit')).toHaveCount(1);
  const fitted = await natural();
  await frame.locator('html').evaluate((html) => html.classList.remove('fit'));
  expect(await natural()).toBe(fitted);
  await expect(frame.locator('.frame-foot')).toBeVisible();
});
