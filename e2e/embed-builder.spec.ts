import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { SUB_PATH_SITE } from './addresses.ts';
import { inside, test } from './host-page.ts';
import { watchShifts } from './watch-shifts.ts';

const TEACH = '/teach/';
const code = (page: Page, name: string) => page.locator(`[data-snippet="${name}"] code`);

async function openBuilder(page: Page, search = ''): Promise<void> {
  await page.goto(`${TEACH}${search}`);
  await expect(page.locator('[data-builder]')).toBeVisible();
}

test('every choice is reached and made by key, in the order it is read, and the code follows', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('button', { name: 'As it comes' }).focus();
  const path: string[] = [];
  const tab = async (): Promise<void> => {
    await page.keyboard.press('Tab');
    path.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('name') ??
          document.activeElement?.textContent?.trim().slice(0, 20) ??
          '',
      ),
    );
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(code(page, 'address')).toHaveText(/\/embed\/timeline\/\?from=2018&to=2020$/);
  for (let stop = 0; stop < 4; stop += 1) await tab();
  expect(path).toEqual(['Autumn 2019', 'Since 2025', 'from', 'to']);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2019-12');
  await expect(code(page, 'address')).toHaveText(/from=2018&to=2019-12$/);
  await tab();
  expect(path.at(-1)).toBe('lanes');
  await page.keyboard.press('ArrowDown');
  await expect(code(page, 'address')).toHaveText(/\/embed\/entity-list\/\?from=2018&to=2019-12$/);
  await page.keyboard.press('ArrowUp');
  await tab();
  expect(path.at(-1)).toBe('theme');
  await page.keyboard.press('Space');
  await expect(code(page, 'address')).toHaveText(/\/embed\/theme\/human-rights\/\?from=2018&to=2019-12$/);
  while (path.at(-1) === 'theme') await tab();
  expect(path.at(-1)).toBe('event');
  await page.keyboard.type('Thirteenth round');
  await expect(code(page, 'address')).toHaveText(/&event=2019-10-10-talks-round-13$/);
  await tab();
  const chosen = page.locator('[data-highlights] li');
  // On the way to an event, keys pass through others.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Xinjiang police');
  await expect(chosen).toHaveCount(0);
  await tab();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(/^Set off: Xinjiang police/);
  await expect(code(page, 'address')).toHaveText(/&highlight=2019-10-09-xinjiang-surveillance$/);
  await tab();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(0);
  await expect(page.locator('[data-highlight]')).toBeFocused();
  await tab();
  await tab();
  expect(path.at(-1)).toBe('view');
  await page.keyboard.press('ArrowDown');
  await tab();
  await page.keyboard.press('ArrowUp');
  await tab();
  await page.keyboard.press('ArrowDown');
  await tab();
  expect(path.at(-1)).toBe('header');
  await page.keyboard.press('Space');
  await expect(code(page, 'address')).toHaveText(
    /\/embed\/theme\/human-rights\/\?from=2018&to=2019-12&view=list&event=2019-10-10-talks-round-13&color=dark&controls=full&header=0$/,
  );
  await tab();
  await page.keyboard.press('Enter');
  await expect(code(page, 'iframe')).toHaveText(/height="420"/);
  await tab();
  await tab();
  await tab();
  expect(path.at(-1)).toBe('height');
  await page.keyboard.press('ArrowUp');
  await expect(code(page, 'iframe')).toHaveText(/height="430"/);
  await tab();
  await tab();
  expect(path.slice(-2)).toEqual(['To the code', 'Begin again']);
  await page.keyboard.press('Enter');
  await expect(code(page, 'address')).toHaveText(/\/embed\/timeline\/$/);
  await tab();
  await tab();
  await tab();
  expect(path.slice(-3)).toEqual(['Phone', 'Course page', 'All the room']);
});

test('a key leads past the preview to the code, and from one piece of code to the next', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.type('2019');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The code' })).toBeFocused();
  for (const name of ['A link', 'A frame', 'A frame that grows', 'An element']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: `Copy: ${name}`, exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.snippet pre:focus')).toHaveCount(1);
  }
});

test('the preview is not loaded for who came for something else, and then shows the newest choice', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) asked.push(request.url());
  });
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(TEACH, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('checkbox', { name: 'Quantum technology' }).check();
  await page.locator('.builder-preview').scrollIntoViewIfNeeded();
  const frame = await inside(page.locator('.builder-preview iframe'));
  await expect.poll(() => frame.url()).toMatch(/\/embed\/theme\/quantum\/$/);
});

test('under a sub-path the frame and the code name that path', async ({ page }) => {
  await page.goto(`${SUB_PATH_SITE}teach/?theme=quantum`);
  await expect(code(page, 'address')).toHaveText('https://host.example/list/embed/theme/quantum/');
  await expect(code(page, 'element')).toContainText('https://host.example/list/embed/v1.js');
  // The preview loads when it comes near.
  await page.locator('.builder-preview').scrollIntoViewIfNeeded();
  const frame = await inside(page.locator('.builder-preview iframe'));
  await expect.poll(() => frame.url()).toBe(`${SUB_PATH_SITE}embed/theme/quantum/`);
});

test('the choice stands in the address, comes back from it, and the frame shows it', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('radio', { name: 'The Talks only' }).check();
  await page.getByRole('textbox', { name: 'From' }).fill('2025');
  await expect(page).toHaveURL(/\/teach\/\?from=2025&lanes=trade$/);
  await expect(page.locator('[data-themes]')).toHaveAttribute('disabled');
  // The preview loads when it comes near.
  await page.locator('.builder-preview').scrollIntoViewIfNeeded();
  const frame = await inside(page.locator('.builder-preview iframe'));
  await expect.poll(() => frame.url()).toMatch(/\/embed\/trade-war\/\?from=2025$/);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('radio', { name: 'The Talks only' })).toBeChecked();
  await expect(other.getByRole('textbox', { name: 'From' })).toHaveValue('2025');
  await expect(code(other, 'link')).toHaveText(await code(page, 'link').innerText());
});

test('what is said of a copy is in sight of the button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await openBuilder(page);
    for (const name of ['link', 'element', 'page']) {
      await page.locator(`[data-copy="${name}"]`).click();
      await expect(page.getByRole('status')).toContainText('copied');
      await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
    }
  }
});

for (const width of [390, 1280]) {
  for (const part of ['embed', 'platforms']) {
    test(`who comes straight to #${part}, ${width} px wide, sees nothing move`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const shiftsSoFar = await watchShifts(page);
      await page.goto(`${TEACH}#${part}`, { waitUntil: 'networkidle' });
      await expect(page.locator('[data-builder]')).toBeVisible();
      expect(await shiftsSoFar()).toBeLessThan(0.01);
    });
  }
}

test('nonsense in the address is no wish', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openBuilder(page, '?from=%3Cb%3E&theme=__proto__&lanes=constructor&highlight=%00&height=1e9&view=');
  await expect(code(page, 'address')).toHaveText(/\/embed\/timeline\/$/);
  expect(errors).toEqual([]);
});

for (const [name, selector] of [
  ['link', 'a[href*="/timeline/"]'],
  ['iframe', 'iframe'],
  ['auto', 'iframe'],
  ['element', 'lt-timeline'],
] as const) {
  test(`“${name}” is copied whole, and works in a bare page of somebody else`, async ({
    page,
    host,
    baseURL,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBuilder(page, '?theme=quantum&from=2019');
    await page.locator(`[data-copy="${name}"]`).click();
    await expect(page.locator('[data-said]')).toContainText('copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page, name).textContent());
    // The site was built for another address than the one it is tested at.
    const site = baseURL ?? '';
    const visitor = await context.newPage();
    await visitor.goto(host.put({ body: copied.replaceAll('https://list.example', site) }));
    const placed = visitor.locator(selector).first();
    await expect(placed).toBeVisible();
    if (name === 'link') {
      await placed.click();
      await expect(visitor).toHaveURL(/\/timeline\/\?from=2019&theme=quantum$/);
      return;
    }
    const frame = name === 'element' ? visitor.locator('lt-timeline').locator('iframe') : placed;
    await expect(frame).toBeVisible();
    const framed = await inside(frame);
    expect(framed.url()).toMatch(/\/embed\/theme\/quantum\/\?from=2019/);
    await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
    if (name === 'iframe') expect(await frame.evaluate((element) => element.clientHeight)).toBe(620);
    else await expect.poll(() => frame.evaluate((element) => element.clientHeight)).not.toBe(620);
  });
}

test('where the clipboard is refused the code is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
  });
  await openBuilder(page);
  await page.locator('[data-copy="iframe"]').click();
  await expect(page.locator('[data-said]')).toContainText('is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe src=');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the builder in ${colorScheme}, with choices made`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openBuilder(page, '?from=2019&highlight=2019-10-09-xinjiang-surveillance&lanes=trade');
    await page.getByLabel('to', { exact: true }).fill('x');
    await page.getByLabel('to', { exact: true }).blur();
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await page.locator('[data-ready-fold] > summary').click();
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}

test('the builder fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openBuilder(page, '?highlight=2019-10-09-xinjiang-surveillance');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
