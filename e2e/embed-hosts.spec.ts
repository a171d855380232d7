import { CARD, expectToFit, inside, lengthen, test, TIMELINE, watchMistakes } from './host-page.ts';
import { drawnEmbeds } from './embed-addresses.ts';
import { expect } from '@playwright/test';

const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" title="A frame" width="100%" height="620" ${more}></iframe>`;

for (const [kind, path] of [...drawnEmbeds.slice(0, 2), ['rule', CARD] as const]) {
  test(`in a sandbox that allows script alone the ${kind} shows, tells its height, and complains of nothing`, async ({
    page,
    host,
    baseURL,
  }) => {
    const mistakes = watchMistakes(page);
    await page.goto(
      host.put({
        body: `${frame(`${baseURL ?? ''}${path}`, 'sandbox="allow-scripts"')}
<script>addEventListener('message', ({ data }) => { if (data.type === 'lt:height') window.told = data.height; });</script>`,
      }),
    );
    const framed = page.frameLocator('iframe');
    await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'told') as unknown)).toBeGreaterThan(100);
    if (path !== CARD) {
      await expect(framed.locator('[data-list] > li').first()).toBeVisible();
      await framed.getByRole('button', { name: 'List', exact: true }).click();
      await expect(framed.locator('[data-view="list"]')).toBeAttached();
    }
    expect(mistakes).toEqual([]);
  });
}

test('a host that allows no script at all, and frames of this site only, shows the plain frame', async ({
  page,
  host,
  baseURL,
}) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; frame-src ${baseURL ?? ''}">`;
  const mistakes = watchMistakes(page);
  await page.goto(
    host.put({ head: policy, body: frame(`${baseURL ?? ''}${TIMELINE}`, 'style="border:0;width:100%"') }),
  );
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
  // Nobody follows its height: it fits the frame, and whose it is stays in sight.
  await expect(framed.locator('html.fit')).toBeAttached();
  await expect(framed.getByRole('contentinfo')).toBeInViewport({ ratio: 1 });
  expect(mistakes).toEqual([]);
});

test('two frames on one page do not disturb each other', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await page.goto(
    host.put({
      body: `${frame(`${site}${TIMELINE}`)}${frame(`${site}${CARD}`)}<script async src="${site}/embed/v1.js"></script>`,
    }),
  );
  const [first, second] = [page.locator('iframe').first(), page.locator('iframe').last()];
  const heights = [await expectToFit(first), await expectToFit(second)];
  expect(heights[0]).not.toBe(heights[1]);
  // What is off the screen is not laid out anew until it comes on it.
  await second.scrollIntoViewIfNeeded();
  await lengthen(await inside(second), 80);
  expect(await expectToFit(second)).toBe((heights[1] ?? 0) + 80);
  expect(await expectToFit(first)).toBe(heights[0]);
  await (await inside(first)).getByRole('button', { name: 'Table' }).click();
  await expect((await inside(first)).locator('[data-view="table"]')).toBeAttached();
  expect(await expectToFit(second)).toBe((heights[1] ?? 0) + 80);
});

test('on a host 300 px wide nothing scrolls sideways, in the frame or around it', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 300, height: 640 });
  await page.goto(
    host.put({
      head: '<meta name="viewport" content="width=device-width">',
      body: frame(`${baseURL ?? ''}${TIMELINE}`, 'style="border:0;width:100%"'),
    }),
  );
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways)).toBe(0);
  expect(await (await inside(page.locator('iframe'))).evaluate(sideways)).toBe(0);
});

test.describe('the colours of the host', () => {
  // What the browser emulates would go before what the host says.
  test.use({ colorScheme: null });
  const paper = () => getComputedStyle(document.documentElement).backgroundColor;
  const lightness = (colour: string): number => Math.max(...[...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(Number));

  test('a dark host makes the frame dark, also when it turns dark later', async ({ page, host, baseURL }) => {
    await page.goto(
      host.put({ head: '<style>:root { color-scheme: light }</style>', body: frame(`${baseURL ?? ''}${TIMELINE}`) }),
    );
    const framed = await inside(page.locator('iframe'));
    expect(lightness(await framed.evaluate(paper))).toBeGreaterThan(200);
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    await expect.poll(async () => lightness(await framed.evaluate(paper))).toBeLessThan(60);
  });

  test('a frame may be asked for a colour of its own, by its address and by its host', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.put({ body: frame(`${baseURL ?? ''}${TIMELINE}?color=dark`) }));
    const framed = await inside(page.locator('iframe'));
    expect(lightness(await framed.evaluate(paper))).toBeLessThan(60);
    await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      element.contentWindow?.postMessage({ type: 'lt:scheme', value: 'light' }, '*');
    });
    await expect.poll(async () => lightness(await framed.evaluate(paper))).toBeGreaterThan(200);
  });
});

test('printed with its host, a frame shows its drawing', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await page.goto(host.put({ body: frame(`${baseURL ?? ''}/embed/year/2019/`) }));
  const framed = await inside(page.locator('iframe'));
  await page.emulateMedia({ media: 'print' });
  await expect(framed.locator('svg[data-drawing]').filter({ visible: true })).toHaveCount(1);
  const paper = await page.pdf({ format: 'A4' });
  // A page with the drawing on it holds hundreds of shapes; one with an empty frame a few hundred bytes.
  expect(paper.length).toBeGreaterThan(20_000);
});

test('what the host asks later is shown, and what a reader opens is told', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(
    host.put({
      body: `${frame(`${baseURL ?? ''}${TIMELINE}`)}
<script>window.chosen = []; addEventListener('message', ({ data }) => { if (data.type === 'lt:select') chosen.push(data.event); });</script>`,
    }),
  );
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.contentWindow?.postMessage({ type: 'lt:set', params: { from: '2019', to: '2019', view: 'step' } }, '*');
  });
  await expect(framed.locator('[data-period]')).toHaveText('January 2019 to December 2019');
  await expect.poll(() => page.evaluate(() => (Reflect.get(window, 'chosen') as string[])[0])).toMatch(/^2019-/);
});
