import { expect, test } from '@playwright/test';
import { SUB_PATH_SITE } from './addresses.ts';

const DATA = '/data/';
const TABLES = ['designations', 'milestones', 'entities'] as const;

/** A CSV file's records, as far as the tests need them: a line break inside a cell is refused when it is written. */
function linesOf(csv: string): string[] {
  return csv.replace(/\r\n$/, '').split('\r\n');
}

interface JsonFile {
  readonly $schema: string;
  readonly count: number;
  readonly records: readonly { readonly id: string; readonly url: string }[];
}

test('the page leads to every file, and each answers', async ({ page, request }) => {
  await page.goto(DATA);
  const links = page.locator('[data-download]');
  const files = await links.evaluateAll((elements) => elements.map((link) => link.getAttribute('data-download') ?? ''));
  expect(files).toEqual(
    expect.arrayContaining([...TABLES.flatMap((name) => [`${name}.csv`, `${name}.json`]), 'datapackage.json']),
  );
  expect(files.filter((file) => file.startsWith('schema/'))).toHaveLength(2 * TABLES.length);
  for (const file of files) {
    const response = await request.get(`${DATA}${file}`);
    expect(response.status(), file).toBe(200);
    const { 'content-type': type, 'access-control-allow-origin': origin } = response.headers();
    expect(type, file).toMatch(file.endsWith('.csv') ? /^text\/csv/ : /^application\/(schema\+)?json/);
    expect(origin, file).toBe('*');
    if (file.endsWith('.json')) expect(await response.json(), file).toBeInstanceOf(Object);
  }
});

for (const name of TABLES) {
  test(`the page says how many rows ${name} has, and what each column is`, async ({ page, request }) => {
    await page.goto(DATA);
    const csv = await (await request.get(`${DATA}${name}.csv`)).text();
    const json = (await (await request.get(`${DATA}${name}.json`)).json()) as JsonFile;
    const [header = '', ...rows] = linesOf(csv);
    expect(json.records).toHaveLength(rows.length);
    expect(json.count).toBe(rows.length);
    await expect(page.locator(`[data-table="${name}"]`)).toContainText(rows.length.toLocaleString('en-GB'));
    const columns = page.locator('section', { has: page.locator(`#${name}`) }).locator('[data-column]');
    expect(await columns.evaluateAll((documented) => documented.map((row) => row.getAttribute('data-column')))).toEqual(
      header.split(','),
    );
  });
}

test('a reader saves a table', async ({ page }) => {
  await page.goto(DATA);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'designations.csv' }).click();
  expect((await saving).suggestedFilename()).toBe('designations.csv');
});

test('a record of a file leads to its page', async ({ page, request, baseURL }) => {
  const { records } = (await (await request.get(`${DATA}designations.json`)).json()) as JsonFile;
  const first = records[0];
  const answer = await page.goto(new URL(new URL(first?.url ?? '').pathname, baseURL).href);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('[data-facts]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toContain(`/designations/${first?.id ?? ''}/`);
});

test.describe('on another origin', () => {
  // Stands for a notebook: the policy of our own pages would stop it before the files are asked.
  test.use({ bypassCSP: true });

  test('a page may read the files, and no other page of the site', async ({ page, baseURL }) => {
    await page.goto(SUB_PATH_SITE);
    const read = (path: string) =>
      page.evaluate(
        async (url) =>
          await fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        new URL(path, baseURL).href,
      );
    expect(await read(`${DATA}milestones.json`)).toBe(200);
    expect(await read(`${DATA}schema/entity.schema.json`)).toBe(200);
    expect(await read('/method/')).toBe('refused');
  });
});

test('the examples name the whole address of a file', async ({ page }) => {
  await page.goto(DATA);
  for (const example of ['spreadsheet', 'python', 'r'])
    await expect(page.locator(`[data-example="${example}"]`)).toContainText(
      /"https?:\/\/[^"]+\/data\/designations\.csv"/,
    );
});

test('search engines for data find each file', async ({ page }) => {
  await page.goto(DATA);
  const objects = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) =>
      scripts.map((script) => JSON.parse(script.textContent ?? '{}') as Record<string, unknown>),
    );
  const dataset = objects.find((object) => object['@type'] === 'Dataset');
  expect(dataset?.['distribution']).toHaveLength(2 * TABLES.length);
});

test('under a sub-path files, schemas and examples name it', async ({ page, request }) => {
  await page.goto(`${SUB_PATH_SITE}data/`);
  await expect(page.locator('[data-example="python"]')).toContainText(
    'https://host.example/list/data/designations.csv',
  );
  const json = (await (await request.get(`${SUB_PATH_SITE}data/entities.json`)).json()) as JsonFile;
  expect(json.$schema).toBe('https://host.example/list/data/schema/entities.schema.json');
  expect(json.records[0]?.url).toMatch(/^https:\/\/host\.example\/list\/entities\//);
});
