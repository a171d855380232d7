import { expect } from '@playwright/test';
import { CARD, expectToFit, inside, lengthen, test, TIMELINE, watchMistakes } from './host-page.ts';
import { receivers } from './receivers.ts';

test.use({ viewport: { width: 900, height: 800 } });

for (const { name, head, body, most } of receivers) {
  test(`a frame follows the height of its page, and does so as it grows and shrinks: ${name}`, async ({
    page,
    host,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const mistakes = watchMistakes(page);
    await page.goto(host.put({ head: head.replace('SITE', site), body: body(site + CARD) }));
    const iframe = page.locator('iframe');
    // A frame that nobody resizes is 150 px high.
    const before = await expectToFit(iframe);
    expect(before).toBeGreaterThan(200);

    const frame = await inside(iframe);
    await lengthen(frame, 321);
    expect(await expectToFit(iframe)).toBe(before + 321);
    await lengthen(frame, 5000);
    await expectToFit(iframe, most);
    await lengthen(frame, 0);
    expect(await expectToFit(iframe)).toBe(before);
    // With a listener the page does not fit itself into its frame.
    await expect(frame.locator('html.fit')).toHaveCount(0);
    // iframe-resizer tells its host of each page that begins in a frame, and this was one.
    expect(await page.evaluate(() => (window as { begun?: number }).begun ?? 1)).toBe(1);
    expect(mistakes).toEqual([]);
  });
}

test('the whole timeline asks for no more than a frame may have when its table is opened', async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL ?? ''}${TIMELINE}`;
  await page.goto(
    host.put({
      body: `<iframe title="Embed" src="${src}" width="700"></iframe><script src="${baseURL ?? ''}/embed/v1.js"></script>`,
    }),
  );
  const iframe = page.locator('iframe');
  const before = await expectToFit(iframe);
  const frame = await inside(iframe);
  await frame.locator('details > summary').last().click();
  await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBe(1200);
  await frame.locator('details > summary').last().click();
  expect(await expectToFit(iframe)).toBe(before);
});

test('a helper that comes late is told the height, also by a page that has made itself fit', async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL ?? ''}${CARD}`;
  await page.goto(host.put({ body: `<iframe title="Embed" src="${src}" width="700" height="300"></iframe>` }));
  const iframe = page.locator('iframe');
  const frame = await inside(iframe);
  await expect(frame.locator('html.fit')).toHaveCount(1);
  await page.addScriptTag({ url: `${baseURL ?? ''}/embed/v1.js` });
  await expectToFit(iframe);
  await expect(frame.locator('html.fit')).toHaveCount(0);
});

test('a page that is asked to fit says no height and fits at once', async ({ page, host, baseURL }) => {
  const src = `${baseURL ?? ''}${CARD}?fit=1`;
  const head = `<script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data));</script>`;
  await page.goto(host.put({ head, body: `<iframe title="Embed" src="${src}" width="700" height="300"></iframe>` }));
  const iframe = page.locator('iframe');
  const frame = await inside(iframe);
  await expect(frame.locator('html.fit')).toHaveCount(1);
  await page.evaluate(() => frames[0]?.postMessage({ type: 'lt:request' }, '*'));
  await lengthen(frame, 200);
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
    { source: 'lt', type: 'lt:ready', v: 1, id: '2019-10-09-xinjiang-surveillance' },
  ]);
});

test('a frame below the fold is told before anybody scrolls to it', async ({ page, host, baseURL }) => {
  const head = `<script>addEventListener('message', ({ data }) => { if (data.type === 'lt:height') window.told = data.height; });</script>`;
  const src = `${baseURL ?? ''}${CARD}`;
  await page.goto(
    host.put({ head, body: `<p style="height:9000px"></p><iframe title="Embed" src="${src}" width="700"></iframe>` }),
  );
  const told = () => page.evaluate(() => (window as unknown as { told?: number }).told ?? 0);
  await expect.poll(told).toBeGreaterThan(200);
  const before = await told();
  await lengthen(await inside(page.locator('iframe')), 100);
  await page.evaluate(() => frames[0]?.postMessage({ type: 'lt:request' }, '*'));
  await expect.poll(told).toBe(before + 100);
});

test('a click in the sandbox of WordPress hands the link to the host; a link elsewhere stays a link', async ({
  page,
  host,
  baseURL,
}) => {
  const head = `<script>addEventListener('message', ({ data }) => { if (data.message === 'link') (window.links ??= []).push(data); });</script>`;
  const src = `${baseURL ?? ''}${CARD}#?secret=abc`;
  await page.goto(
    host.put({
      head,
      body: `<iframe title="Embed" sandbox="allow-scripts" src="${src}" width="700" height="900"></iframe>`,
    }),
  );
  const frame = await inside(page.locator('iframe'));
  const own = frame.locator('.frame-foot a').first();
  // On this server the site is not at the address it was built for.
  await own.evaluate((link) => link.setAttribute('href', '/timeline/'));
  await own.click();
  await frame.locator('.frame-foot a').last().click();
  const links = () => page.evaluate(() => (window as unknown as { links?: unknown[] }).links);
  await expect.poll(links).toEqual([{ message: 'link', value: `${baseURL ?? ''}/timeline/`, secret: 'abc' }]);
  expect(frame.url()).toBe(src);
});
