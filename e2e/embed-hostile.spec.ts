import { expect, type Page } from '@playwright/test';
import { flood } from './flood.ts';
import { CARD, expectToFit, inside, naturalHeight, test, TIMELINE, watchMistakes } from './host-page.ts';
import { nonsense } from './nonsense.ts';

test.use({ viewport: { width: 900, height: 800 } });
const MESSAGES = 2000;

/** What a frame holds in memory after a clearing out. */
async function holdings(page: Page, url: string): Promise<{ listeners: number; nodes: number; heapBytes: number }> {
  const frame = page.frames().find((one) => one.url() === url);
  if (!frame) throw new Error(`No frame shows ${url}: it has gone elsewhere.`);
  const session = await page.context().newCDPSession(frame);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.detach();
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heapBytes: of('JSHeapUsedSize') };
}

/** Asks the first frame of a host for its height, and waits for the answer. */
function askHeight(page: Page): Promise<{ id: string; height: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener(
          'message',
          function heard({ data }: MessageEvent<{ type?: string; id: string; height: number }>) {
            if (data.type !== 'lt:height') return;
            removeEventListener('message', heard);
            resolve({ id: data.id, height: data.height });
          },
        );
        frames[0]?.postMessage({ type: 'lt:request' }, '*');
      }),
  );
}

for (const path of [CARD, TIMELINE]) {
  test(`two thousand messages of a hostile host change nothing for good: ${path}`, async ({ page, host, baseURL }) => {
    test.slow();
    const url = `${baseURL ?? ''}${path}`;
    const mistakes = watchMistakes(page);
    await page.goto(host.put({ body: `<iframe title="Embed" src="${url}" width="700" height="300"></iframe>` }));
    const frame = await inside(page.locator('iframe'));
    let visits = 0;
    page.on('framenavigated', () => (visits += 1));
    const attack = async (seed: number): Promise<void> => {
      await page.evaluate(
        async (messages) => {
          for (const [index, message] of messages.entries()) {
            frames[0]?.postMessage(message, '*');
            if (index % 100 === 99) await new Promise((resolve) => setTimeout(resolve));
          }
        },
        flood(seed, MESSAGES),
      );
      // The last of them has been read when this one is answered.
      await askHeight(page);
    };

    // The first wakes all that can be woken, so what the later ones add is what is kept of them.
    await attack(1);
    const before = await holdings(page, url);
    for (const seed of [2, 3]) await attack(seed);
    const after = await holdings(page, url);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
    expect(after.nodes).toBeLessThan(before.nodes + 500);
    expect(after.heapBytes).toBeLessThan(before.heapBytes + 1_000_000);

    expect(mistakes).toEqual([]);
    expect(visits).toBe(0);
    expect(page.frames()).toHaveLength(2);
    await expect(frame.locator('h1')).toBeVisible();
    await page.addScriptTag({ url: `${baseURL ?? ''}/embed/v1.js` });
    await expectToFit(page.locator('iframe'));
  });
}

test('a host is answered once a frame however often it asks', async ({ page, host, baseURL }) => {
  await page.goto(host.put({ body: `<iframe title="Embed" src="${baseURL ?? ''}${CARD}" width="700"></iframe>` }));
  await inside(page.locator('iframe'));
  const answers = await page.evaluate(async () => {
    let count = 0;
    addEventListener('message', ({ data }) => {
      if (data?.type === 'lt:height') count += 1;
    });
    for (let round = 0; round < 20; round += 1) {
      for (let at = 0; at < 100; at += 1) frames[0]?.postMessage({ type: 'lt:request' }, '*');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return count;
  });
  expect(answers).toBeGreaterThan(0);
  // 20 rounds of 20 ms and the wait, at 60 frames a second, and as much again for a slow machine.
  expect(answers).toBeLessThan(100);
});

test('a message that does not come from the host itself is not heard', async ({ page, host, baseURL }) => {
  const other = host.put({ body: 'Another frame of the host' });
  await page.goto(
    host.put({
      body: `<iframe title="Embed" src="${baseURL ?? ''}${CARD}" width="700"></iframe><iframe title="Other" src="${other}"></iframe>`,
    }),
  );
  const frame = await inside(page.locator('iframe').first());
  const forger = await inside(page.locator('iframe').last());
  await forger.evaluate(() => parent.frames[0]?.postMessage({ type: 'lt:scheme', value: 'dark' }, '*'));
  await page.evaluate(() => frames[0]?.postMessage({ type: 'lt:set', params: { header: '0' } }, '*'));
  await expect(frame.locator('html')).toHaveAttribute('data-header', '0');
  await expect(frame.locator('html')).not.toHaveAttribute('data-scheme');
  // The same words of the host itself are.
  await page.evaluate(() => frames[0]?.postMessage({ type: 'lt:scheme', value: 'dark' }, '*'));
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('no address makes a frame go elsewhere or fail', async ({ page, host, baseURL }) => {
  test.slow();
  const mistakes = watchMistakes(page);
  await page.goto(host.put({ body: `<iframe title="Embed" src="${baseURL ?? ''}${TIMELINE}" width="700"></iframe>` }));
  const frame = await inside(page.locator('iframe'));
  const hostile = [
    '?id=<b>&childId="><img>',
    `?id=${'x'.repeat(3000)}`,
    '?constructor=1&color=constructor&__proto__=x',
  ];
  const addresses = [...hostile.map((search) => ({ search, hash: '' })), ...nonsense(11, 17)];
  for (const { search, hash } of addresses) {
    const url = `${baseURL ?? ''}${TIMELINE}${search}${hash}`;
    await frame.goto(url);
    const { id, height } = await askHeight(page);
    expect(height, url).toBeGreaterThanOrEqual(100);
    expect(height, url).toBeLessThanOrEqual(1200);
    expect(id, url).toMatch(/^[\w.-]{1,200}$/);
    expect(new URL(frame.url()).pathname).toBe(TIMELINE);
    await expect(frame.locator('h1')).toBeAttached();
    expect(await frame.evaluate(() => 'hit' in window), url).toBe(false);
  }
  expect(mistakes).toEqual([]);
});

/** Says to the host, in every way a frame may try, that frames are to be resized. */
const LIES = `<script>
  const say = (height, more) => parent.postMessage({ source: 'lt', type: 'lt:height', v: 1, id: 'timeline', height, ...more }, '*');
  for (const height of [-300, 0, NaN, 1e9, '333', [444], null, {}, Infinity, 777]) { say(height); say(height, { id: '2019-10-09-xinjiang-surveillance' }); }
  for (const type of ['lt:ready', 'lt:select']) parent.postMessage({ source: 'lt', type, v: 1, id: 'timeline', event: 'x' }, '*');
</script>`;

test('a frame of somebody else resizes no frame, neither ours nor its own', async ({ page, host, baseURL }) => {
  const liar = host.put({ body: LIES });
  const site = baseURL ?? '';
  await page.goto(
    host.put({
      head: `<script src="${site}/embed/v1.js"></script>`,
      body: `<iframe title="Embed" src="${site}${CARD}" width="700"></iframe><iframe title="Liar" src="${liar}" height="222"></iframe>`,
    }),
  );
  const ours = page.locator('iframe').first();
  const theirs = page.locator('iframe').last();
  const height = await expectToFit(ours);
  const frame = await inside(theirs);
  for (let round = 0; round < 3; round += 1) {
    await frame.goto(liar);
    await page.waitForTimeout(100);
  }
  expect(await ours.evaluate((element) => element.clientHeight)).toBe(height);
  expect(await theirs.evaluate((element) => element.clientHeight)).toBe(222);
});

test('a frame of ours that has gone elsewhere is not followed', async ({ page, host, baseURL }) => {
  const liar = host.put({ body: LIES });
  const site = baseURL ?? '';
  await page.goto(
    host.put({
      head: `<script src="${site}/embed/v1.js"></script>`,
      body: `<iframe title="Embed" src="${site}${CARD}" height="222"></iframe>`,
    }),
  );
  const iframe = page.locator('iframe');
  const height = await expectToFit(iframe);
  const frame = await inside(iframe);
  // Another origin of the same machine: a frame cannot be driven from one process into another.
  await frame.goto(liar.replace('127.0.0.1', 'localhost'));
  expect(await iframe.getAttribute('src')).toBe(`${site}${CARD}`);
  await page.waitForTimeout(300);
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(height);
});

test('even a page of our own address gets no more than a frame may have, and nothing for what is no height', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await page.route(`${site}/embed/liar/`, (route) => route.fulfill({ contentType: 'text/html', body: 'A page' }));
  await page.goto(
    host.put({
      head: `<script src="${site}/embed/v1.js"></script>`,
      body: `<iframe title="Embed" src="${site}/embed/liar/" height="222"></iframe><iframe title="Embed" src="${site}${CARD}" width="700"></iframe>`,
    }),
  );
  const liar = page.locator('iframe').first();
  const other = page.locator('iframe').last();
  const height = await expectToFit(other);
  const frame = await inside(liar);
  const given = async (asked: unknown): Promise<number> => {
    await frame.evaluate(
      (value) => parent.postMessage({ source: 'lt', type: 'lt:height', v: 1, height: value }, '*'),
      asked,
    );
    await page.waitForTimeout(60);
    return liar.evaluate((element) => element.clientHeight);
  };
  for (const nothing of [-300, 0, NaN, '333', [444], null, {}]) expect(await given(nothing), String(nothing)).toBe(222);
  expect(await given(1e9)).toBe(1200);
  expect(await given(Infinity)).toBe(1200);
  expect(await given(3)).toBe(100);
  expect(await other.evaluate((element) => element.clientHeight)).toBe(height);
  expect(await naturalHeight(await inside(other))).toBe(height);
});
