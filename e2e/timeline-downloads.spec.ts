import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const tools = (page: Page) => page.locator('[data-part="downloads"]');
/** Ids of the list's events, where neither they nor their month or year are hidden. */
const listed = (page: Page) =>
  page
    .locator('[data-part="list"]:not([aria-busy]) li[data-event]')
    .evaluateAll((items) =>
      items.filter((item) => !item.closest('[hidden]')).map((item) => (item as HTMLElement).dataset['event']),
    );
const rows = (page: Page) => page.locator('[data-part="table"] tr[data-event]:not([hidden])');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/timeline/${query}`);
  await page.locator('[data-timeline][data-ready]').waitFor();
  await tools(page).locator('summary').click();
}

async function save(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tools(page).locator(`[data-save="${form}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Lines of a CSV file whose fields may be quoted; no field of ours holds a line break. */
function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...body] = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return body.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ''])));
}

for (const [what, query, window] of [
  ['the default view', '', /2018-01-01-to-/],
  ['two years of one theme', '?from=2019&to=2020&theme=human-rights', /2019-01-01-to-2020-12-31/],
  ['the Talks by one government', '?lanes=trade&actor=CN', /2018-01-01-to-/],
  ['an organisation', '?org=hangzhou-hikvision-digital-technology', /2018-01-01-to-/],
] as const) {
  test(`CSV and JSON hold what list and table show: ${what}`, async ({ page }) => {
    await open(page, query);
    if (query.includes('org=')) {
      await expect(page.locator('[data-line]')).toContainText('added');
      await expect.poll(() => rows(page).filter({ hasText: 'The List' }).count()).toBeLessThan(10);
    }
    await expect.poll(async () => (await listed(page)).length - (await rows(page).count())).toBe(0);
    const shown = await listed(page);
    await expect(rows(page)).toHaveCount(shown.length);
    const csv = await save(page, 'csv');
    expect(csv.name).toMatch(window);
    expect(csv.name).toMatch(/^the-list-and-the-talks-.*\.csv$/);
    const read = readCsv(csv.bytes.toString('utf8'));
    expect(read.map(({ id }) => id).toSorted()).toEqual(shown.toSorted());
    for (const row of read) {
      expect(row['url']).toMatch(/^http:\/\/.*\/(designations|milestones)\/[^/]+\/$/);
      expect(row['source_url']).toMatch(/^https?:/);
      expect(row['source_publisher']).toMatch(/./);
      expect(row['first_day']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const json = JSON.parse((await save(page, 'json')).bytes.toString('utf8')) as Record<string, unknown>;
    expect(json).toMatchObject({ count: shown.length, source: page.url(), licence: { name: 'CC BY 4.0' } });
    expect((json['records'] as { id: string }[]).map(({ id }) => id)).toEqual(read.map(({ id }) => id));
    await expect(tools(page)).toContainText(`Saved ${shown.length} event`);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the drawing stands alone as SVG, in the colours of paper on a ${colorScheme} screen`, async ({ browser }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1300, height: 900 } });
    await open(page, '?from=2019');
    const { name, bytes } = await save(page, 'svg');
    expect(name).toMatch(/-2019-01-01-to-\d{4}-\d{2}-\d{2}\.svg$/);
    const text = bytes.toString('utf8');
    const facts = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        isWellFormed: parsed.querySelector('parsererror') === null,
        title: parsed.documentElement.querySelector('title')?.textContent,
        paper: parsed.querySelector('rect')?.getAttribute('fill'),
        words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        shapes: parsed.querySelectorAll('path').length,
        names: [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))],
        attributes: [
          ...new Set([...parsed.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map((a) => a.name))),
        ],
      };
    }, text);
    expect(facts.isWellFormed).toBe(true);
    expect(facts.title).toBe(await page.locator('[data-timeline] h2').innerText());
    expect(facts.paper).toBe('#fffdf8');
    expect(facts.words).toContain(`The List and the Talks, ${page.url()}, record verified through `);
    expect(facts.words).toMatch(/\d+ of \d+ events of the record, 1 January 2019 to \d+ \w+ \d{4}/);
    expect(facts.shapes).toBeGreaterThan(50);
    for (const name of ['script', 'a', 'style', 'image', 'foreignObject', 'use'])
      expect(facts.names).not.toContain(name);
    expect(
      facts.attributes.filter((name) => /^(on|role|tabindex|aria-|data-|class|style|href|xlink)/.test(name)),
    ).toEqual([]);
    expect(text.replace('http://www.w3.org/2000/svg', '').match(/url\((?!#)/g)).toBeNull();
    expect(text).not.toMatch(/var\(|light-dark|color\(|color-mix/);
    await page.close();
  });
}

test('the drawing as PNG is twice its size, and not blank', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  await open(page);
  const svg = (await save(page, 'svg')).bytes.toString('utf8');
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
  const { bytes } = await save(page, 'png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
  const colours = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < dots.length; at += 4 * 97) seen.add(`${dots[at]},${dots[at + 1]},${dots[at + 2]}`);
      return seen.size;
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  expect(colours).toBeGreaterThan(30);
});

test('what is pressed before the tools have come is answered when they have', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/run-tools/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const download = page.waitForEvent('download');
  await tools(page).locator('[data-save="csv"]').click();
  await expect(page.locator('[data-timeline][data-ready="all"]')).toHaveCount(0);
  letGo();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('the address of the view is copied, or shown where that is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?from=2020');
  await tools(page).getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(tools(page)).toContainText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await tools(page).getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(tools(page)).toContainText(`Copy this address: ${page.url()}`);
});

test('the table is sorted by every column, by time and number and not by letters, and says so', async ({ page }) => {
  await open(page, '?view=table');
  const heads = page.locator('[data-part="table"] th[scope="col"]');
  const cells = (place: number) =>
    rows(page).evaluateAll(
      (all, at) => all.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent?.trim() ?? ''),
      place,
    );
  const start = await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['event']));
  await expect(heads.nth(0)).toHaveAttribute('aria-sort', 'ascending');

  const byCount = page.getByRole('button', { name: 'Organisations added' });
  await byCount.click();
  await expect(byCount).toBeFocused();
  await expect(heads.nth(4)).toHaveAttribute('aria-sort', 'descending');
  await expect(heads.nth(0)).not.toHaveAttribute('aria-sort', /./);
  await expect(page.locator('[data-part="table"] caption')).toContainText('sorted by organisations added, most first');
  await expect
    .poll(async () => {
      const counts = (await cells(4)).filter(Boolean).map((text) => Number(text.replace('at least ', '')));
      return counts.every((count, place) => place === 0 || count <= (counts[place - 1] ?? 0));
    })
    .toBe(true);

  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await expect(heads.nth(0)).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await expect
    .poll(() => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['event'])))
    .toEqual(start);
});
