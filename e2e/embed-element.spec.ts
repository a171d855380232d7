import { expect, type Page } from '@playwright/test';
import { countUnderWay } from './count-under-way.ts';
import { CARD, expectToFit, inside, lengthen, test, TIMELINE, watchMistakes } from './host-page.ts';

test.use({ viewport: { width: 900, height: 800 } });

const FALLBACK = '<a href="https://list.example/timeline/">The timeline at its own address</a>';
const element = (attributes = '', inner = FALLBACK): string => `<lt-timeline ${attributes}>${inner}</lt-timeline>`;
const helper = (site: string): string => `<script async src="${site}/embed/v1.js"></script>`;

/** Has the host write down the events of its elements. */
async function writeDownEvents(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['lt-ready', 'lt-select'])
      addEventListener(type, (event) =>
        heard.push([type, (event.target as Element).id, (event as CustomEvent).detail]),
      );
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

test('what stands between the tags stays until the frame has answered, and then the frame stands there', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const events = await writeDownEvents(page);
  const mistakes = watchMistakes(page);
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(`${site}${TIMELINE}*`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(host.put({ body: element('id="one" from="2019" to="2020"') + helper(site) }), {
    waitUntil: 'domcontentloaded',
  });
  const fallback = page.getByRole('link', { name: 'The timeline at its own address' });
  const iframe = page.locator('lt-timeline iframe');
  await expect(iframe).toBeAttached();
  await expect(fallback).toBeVisible();
  await expect(iframe).toBeHidden();
  expect(await events()).toEqual([]);

  letThrough();
  await expect(iframe).toBeVisible();
  await expect(fallback).toBeHidden();
  expect(await events()).toEqual([['lt-ready', 'one', null]]);
  await expectToFit(iframe);
  expect(await iframe.evaluate((one) => one.clientWidth)).toBeGreaterThan(800);
  await expect(iframe).toHaveAttribute('title', 'Timeline: US Entity List additions and US–China trade talks');
  const address = new URL((await iframe.getAttribute('src')) ?? '');
  expect(address.pathname).toBe(TIMELINE);
  expect(Object.fromEntries(address.searchParams)).toEqual({ from: '2019', to: '2020', id: 'one' });
  await expect((await inside(iframe)).locator('[data-period]')).toContainText('2019');
  expect(mistakes).toEqual([]);
});

test('without the helper, or with a site that cannot be reached, what stands between the tags is there', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const fallback = page.getByRole('link', { name: 'The timeline at its own address' });
  await page.goto(host.put({ body: element() }));
  await expect(fallback).toBeVisible();
  await page.route(`${site}${TIMELINE}*`, (route) => route.abort());
  await page.goto(host.put({ body: element() + helper(site) }));
  await expect(page.locator('lt-timeline iframe')).toBeAttached();
  await page.waitForTimeout(300);
  await expect(fallback).toBeVisible();
  await expect(page.locator('lt-timeline iframe')).toBeHidden();
});

test('an element far down the page comes when the reader does', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await page.goto(host.put({ body: `<p style="height:20000px"></p>${element()}${helper(site)}` }));
  const iframe = page.locator('lt-timeline iframe');
  await expect(iframe).toBeAttached();
  await page.waitForTimeout(300);
  await expect(iframe).toBeHidden();
  await page.getByRole('link', { name: 'The timeline at its own address' }).scrollIntoViewIfNeeded();
  await expect(iframe).toBeVisible();
  await expectToFit(iframe);
});

test('an attribute that changes is passed on without loading the page again; a cut loads another', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const events = await writeDownEvents(page);
  await page.goto(host.put({ body: element('id="one"') + helper(site) }));
  const iframe = page.locator('lt-timeline iframe');
  await expect(iframe).toBeVisible();
  const frame = await inside(iframe);
  await frame.evaluate(() => Object.assign(window, { isTheSame: true }));
  const isTheSame = () => frame.evaluate(() => 'isTheSame' in window);
  const set = (name: string, value: string | null) =>
    page
      .locator('lt-timeline')
      .evaluate(
        (one, [attribute, text]) =>
          text === null ? one.removeAttribute(attribute) : one.setAttribute(attribute, text),
        [name, value] as const,
      );

  await set('view', 'list');
  await expect(frame.locator('[data-timeline]')).toHaveAttribute('data-view', 'list');
  await set('view', null);
  await expect(frame.locator('[data-timeline]')).toHaveAttribute('data-view', 'chart');
  await set('color', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await set('color', 'auto');
  await expect(frame.locator('html')).not.toHaveAttribute('data-scheme');
  await set('controls', 'full');
  await expect(frame.locator('html')).toHaveAttribute('data-controls', 'full');
  await set('title', 'A lesson');
  await expect(iframe).toHaveAttribute('title', 'A lesson');
  await set('event', '2019-10-09-xinjiang-surveillance');
  await expect.poll(events).toEqual([
    ['lt-ready', 'one', null],
    ['lt-select', 'one', { event: '2019-10-09-xinjiang-surveillance' }],
  ]);
  expect(await isTheSame()).toBe(true);
  await expectToFit(iframe);

  await set('cut', 'year/2019');
  await expect.poll(() => new URL(frame.url()).pathname).toBe('/embed/year/2019/');
  expect(await isTheSame()).toBe(false);
  await set('cut', '../../about');
  await expect.poll(() => new URL(frame.url()).pathname).toBe(TIMELINE);
});

test('an attribute set before the frame has answered is not lost', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(`${site}${TIMELINE}*`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(host.put({ body: element() + helper(site) }), { waitUntil: 'domcontentloaded' });
  const iframe = page.locator('lt-timeline iframe');
  await expect(iframe).toBeAttached();
  await page.locator('lt-timeline').evaluate((one) => one.setAttribute('view', 'list'));
  letThrough();
  await expect(iframe).toBeVisible();
  await expect((await inside(iframe)).locator('[data-timeline]')).toHaveAttribute('data-view', 'list');
});

test('an element that is removed leaves nothing behind, and comes again when it is put back', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const underWay = await countUnderWay(page);
  await page.goto(host.put({ body: `<div id="place"></div>${helper(site)}` }));
  await page.waitForFunction(() => customElements.get('lt-timeline') !== undefined);
  const before = await underWay();
  // The helper listens to messages, and this shows that listeners are counted at all.
  expect(before.listeners).toBeGreaterThan(0);

  await page.evaluate((inner) => {
    const one = Object.assign(document.createElement('lt-timeline'), { innerHTML: inner });
    Object.assign(window, { one });
    document.querySelector('#place')?.append(one);
  }, FALLBACK);
  const iframe = page.locator('lt-timeline iframe');
  const fallback = page.getByRole('link', { name: 'The timeline at its own address' });
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) {
    await expect(iframe).toBeVisible();
    await expect(fallback).toBeHidden();
    await page.evaluate(() => {
      const { one } = window as unknown as { one: Element };
      Object.assign(window, { gone: new WeakRef(one.shadowRoot?.querySelector('iframe') as object) });
      one.remove();
    });
    expect(await underWay()).toEqual(before);
    expect(
      await page.evaluate(() => (window as unknown as { one: Element }).one.shadowRoot?.querySelector('iframe')),
    ).toBe(null);
    await expect.poll(() => page.frames().length).toBe(1);
    // Nothing holds on to the frame, so it can be cleared away.
    await session.send('HeapProfiler.collectGarbage');
    expect(await page.evaluate(() => (window as unknown as { gone: WeakRef<object> }).gone.deref() === undefined)).toBe(
      true,
    );
    await page.evaluate(() => document.querySelector('#place')?.append((window as unknown as { one: Element }).one));
  }
  await expect(iframe).toBeVisible();
  await expectToFit(iframe);
});

test('two embeds and a helper loaded twice do not disturb each other', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  const events = await writeDownEvents(page);
  const mistakes = watchMistakes(page);
  await page.goto(
    host.put({
      body:
        element('id="one" controls="none"') +
        helper(site) +
        element('id="two" cut="year/2019"') +
        `<iframe title="Embed" src="${site}${CARD}" width="700"></iframe>` +
        helper(site),
    }),
  );
  const [one, two] = [page.locator('#one iframe'), page.locator('#two iframe')];
  const third = page.locator('body > iframe');
  const heights = async () => [await expectToFit(one), await expectToFit(two), await expectToFit(third)] as const;
  await expect(one).toBeVisible();
  await expect(two).toBeVisible();
  const before = await heights();
  expect(new Set(await events())).toEqual(new Set([['lt-ready', 'one', null], ['lt-ready', 'two', null]])); // prettier-ignore
  expect(await events()).toHaveLength(2);

  await two.scrollIntoViewIfNeeded();
  await lengthen(await inside(two), 77);
  await expect.poll(heights).toEqual([before[0], Math.min(1200, before[1] + 77), before[2]]);
  // A frame out of sight is not painted, and so does not see itself grow.
  await third.scrollIntoViewIfNeeded();
  await lengthen(await inside(third), 99);
  await expect.poll(heights).toEqual([before[0], Math.min(1200, before[1] + 77), before[2] + 99]);
  await page.locator('#one').evaluate((element) => element.setAttribute('color', 'dark'));
  await expect((await inside(one)).locator('html')).toHaveAttribute('data-scheme', 'dark');
  for (const other of [two, third])
    await expect((await inside(other)).locator('html')).not.toHaveAttribute('data-scheme');
  await page.locator('#one').evaluate((element) => element.remove());
  await two.scrollIntoViewIfNeeded();
  await lengthen(await inside(two), 0);
  await expect.poll(() => expectToFit(two)).toBe(before[1]);
  expect(mistakes).toEqual([]);
});

test('under a policy of the host that allows no style attribute, the element stands as it should', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const mistakes = watchMistakes(page);
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}`;
  await page.goto(
    host.put({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      body: element() + helper(site),
    }),
  );
  const iframe = page.locator('lt-timeline iframe');
  await expect(iframe).toBeVisible();
  await expectToFit(iframe);
  expect(await iframe.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
  expect(mistakes).toEqual([]);
});
