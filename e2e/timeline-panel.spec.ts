import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { openLiveTimeline, tabStop } from './live-timeline.ts';

const RULE = '2019-10-09-xinjiang-surveillance';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const panelOf = (page: Page) => page.locator('[data-part="panel"]');
const markOf = (page: Page, key: string) =>
  page.locator(`[data-drawing] a[data-target="${key}"]`).filter({ visible: true });

test('a click on a mark opens its details, and Back closes them', async ({ page }) => {
  await openLiveTimeline(page);
  await markOf(page, '2019-10-10-talks-round-13').click();
  await expect(panelOf(page).getByRole('heading', { level: 3 })).toBeVisible();
  await expect(panelOf(page)).toBeInViewport();
  await expect(page).toHaveURL(/event=2019-10-10-talks-round-13/);
  await expect(markOf(page, '2019-10-10-talks-round-13')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(panelOf(page)).toBeHidden();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('the drawing keeps its width when the details open', async ({ page }) => {
  await openLiveTimeline(page);
  const drawing = page.locator('[data-drawing]').filter({ visible: true });
  const before = await drawing.evaluate((svg) => svg.getBoundingClientRect().width);
  await markOf(page, '2019-10-10-talks-round-13').click();
  await expect(panelOf(page)).toBeVisible();
  expect(await drawing.evaluate((svg) => svg.getBoundingClientRect().width)).toBe(before);
});

test('an address opens the details of a rule: three dates, organisations, sources, how to cite', async ({ page }) => {
  await openLiveTimeline(page, `?event=${RULE}`);
  const panel = panelOf(page);
  await expect(panel.locator('[data-date="announced"]')).toHaveText(/7 October 2019/);
  await expect(panel.locator('[data-date="published"]')).toHaveText(/9 October 2019/);
  await expect(panel.locator('[data-date="effective"]')).toHaveText(/9 October 2019/);
  await expect(panel.locator('[data-entity]')).toHaveCount(12);
  await expect(panel.getByRole('link', { name: 'All 28 names' })).toHaveAttribute('href', /\/designations\/.*#names$/);
  await expect(panel.locator('[data-source]').nth(1)).toBeVisible();
  await expect(panel.locator('[data-cite-this]')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Open its page' })).toBeVisible();
});

test('without the page of the event, what this page holds stays, and no word is said', async ({ page }) => {
  await page.route(`**/designations/${RULE}/`, (route) => route.abort());
  await openLiveTimeline(page, `?event=${RULE}`);
  await expect(panelOf(page).getByRole('heading', { level: 3 })).toBeVisible();
  await expect(panelOf(page).getByRole('link', { name: 'Open its page' })).toBeVisible();
  await expect(panelOf(page)).not.toContainText(/error|fail|sorry/i);
});

test('an event before the window widens it', async ({ page }) => {
  await openLiveTimeline(page, '?event=1999-05-28-space-missile');
  await expect(panelOf(page).getByRole('heading', { level: 3 })).toBeVisible();
  await expect(page).toHaveURL(/from=1999/);
  await expect(page.locator('[data-drawing] a[aria-current]').filter({ visible: true })).toHaveCount(1);
});

test('previous and next lead through what shows, in order of time', async ({ page }) => {
  await openLiveTimeline(page, `?event=${RULE}`);
  const panel = panelOf(page);
  const heading = panel.getByRole('heading', { level: 3 });
  const place = async () => Number(/(\d+) of \d+/.exec((await panel.textContent()) ?? '')?.[1]);
  const first = await place();
  const title = await heading.textContent();
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(heading).not.toHaveText(title ?? '');
  expect(await place()).toBe(first + 1);
  await expect(panel.getByRole('button', { name: 'Next' })).toBeFocused();
  await panel.getByRole('button', { name: 'Previous' }).click();
  await expect(heading).toHaveText(title ?? '');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
});

test('where several events stand, the reader chooses, or looks closer', async ({ page }) => {
  await openLiveTimeline(page);
  const bundle = page.locator('[data-lane="list"] a[data-target*=":"]').filter({ visible: true }).first();
  await bundle.focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: /^Choose one of \d+ events$/ })).toBeFocused();
  await panel.getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/event=/);
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  await page.goBack();
  await bundle.focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Show only this time' }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/);
  await expect(panel).toBeHidden();
});

test('a pointer near a bar means that bar; the line joins the lanes until Esc', async ({ page }) => {
  await openLiveTimeline(page);
  const bar = page.locator('[data-lane="list"] a[data-target]').filter({ visible: true }).first();
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error('The first bar has no box.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 9, y);
  const line = page.locator('[data-part="hairline"]').filter({ visible: true });
  await expect(line).toHaveText(/\d{4}/);
  await expect(bar).toHaveAttribute('data-lit', 'true');
  const frame = await page.locator('[data-drawing]').filter({ visible: true }).boundingBox();
  const date = await line.locator('text').boundingBox();
  expect(date?.x ?? 0).toBeGreaterThanOrEqual(frame?.x ?? Infinity);
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  await page.mouse.click(x - 9, y);
  await expect(panelOf(page)).toBeVisible();
});

test('on a phone the address opens the event in the list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${kindsOfPage.timeline}?event=${RULE}`);
  const entry = page.locator(`[data-part="list"] [data-event="${RULE}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry.locator('details[open]')).toHaveCount(1);
  await expect(panelOf(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} while mark, details and help are open`, async ({ page }) => {
    test.slow();
    // The rest of the page is looked at with every other; here it is what opens.
    const findings = async (part: string) => {
      const { violations } = await new AxeBuilder({ page }).include(part).withTags(TAGS).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await page.emulateMedia({ colorScheme });
    await openLiveTimeline(page, `?event=${RULE}`);
    await expect(panelOf(page).locator('[data-facts]')).toBeVisible();
    await tabStop(page).focus();
    expect(await findings('[data-part="chart"]')).toEqual([]);
    await page.getByRole('button', { name: 'How to read, and keys' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings('[data-part="help"]')).toEqual([]);
  });
}
