import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { inside, test as hostTest } from './host-page.ts';

/** The site was built for this address, and is tested at another. */
const BUILT_FOR = 'https://list.example';

async function discover(page: Page, path: string): Promise<string | null> {
  await page.goto(path);
  const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
  return (await link.count()) === 0 ? null : await link.getAttribute('href');
}

for (const kind of ['timeline', 'designation', 'milestone', 'article'] as const) {
  test(`what the ${kind} is in a frame can be discovered, and is there`, async ({ page, request }) => {
    const address = await discover(page, kindsOfPage[kind]);
    expect(address).toBe(`${BUILT_FOR}/oembed${kindsOfPage[kind].replace(/\/$/, '')}.json`);
    const answer = await request.get((address ?? '').replace(BUILT_FOR, ''));
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    const said = (await answer.json()) as Record<string, string | number>;
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    const picture = await request.get(String(said['thumbnail_url']).replace(BUILT_FOR, ''));
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
    const src = /^<iframe src="([^"]+)" title="[^"]+" width="600" height="\d+"/.exec(String(said['html']))?.[1] ?? '';
    const frame = await request.get(src.replaceAll('&amp;', '&').replace(BUILT_FOR, ''));
    expect(frame.status()).toBe(200);
  });
}

for (const kind of ['home', 'entities', 'glossary', 'not found'] as const) {
  test(`the page “${kind}” offers no frame`, async ({ page }) => {
    expect(await discover(page, kindsOfPage[kind])).toBeNull();
  });
}

hostTest(
  'the frame of an article shows the part of the timeline that the article draws',
  async ({ page, host, baseURL }) => {
    const answer = await page.request.get(`/oembed${kindsOfPage.article.replace(/\/$/, '')}.json`);
    const { html } = (await answer.json()) as { html: string };
    await page.goto(host.put({ body: html.replaceAll(BUILT_FOR, baseURL ?? '') }));
    const frame = await inside(page.locator('iframe'));
    expect(new URL(frame.url()).searchParams.get('from')).toMatch(/^\d{4}/);
    await expect(frame.locator('[data-timeline][data-ready]')).toBeAttached();
    await expect(frame.locator('[data-period]')).toHaveText(/^\w+ \d{4} to \w+ \d{4}$/);
  },
);
