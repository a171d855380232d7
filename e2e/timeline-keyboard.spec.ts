import { expect, test } from '@playwright/test';
import { focusedMark, marksOf, openLiveTimeline, tabStop } from './live-timeline.ts';

test('Tab stops at one mark of the drawing, and leaves it by the next', async ({ page }) => {
  await openLiveTimeline(page);
  await expect(tabStop(page)).toHaveCount(1);
  await tabStop(page).focus();
  const first = await focusedMark(page);
  await page.keyboard.press('ArrowRight');
  const second = await focusedMark(page);
  expect(second.key).not.toBe(first.key);
  await page.keyboard.press('Tab');
  expect((await focusedMark(page)).key).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedMark(page)).toEqual(second);
  await expect(tabStop(page)).toHaveCount(1);
});

test('a walk by key: ten events on, a lane down, into the details and back', async ({ page }) => {
  await openLiveTimeline(page);
  await tabStop(page).focus();
  await page.keyboard.press('Home');
  const { lane } = await focusedMark(page);
  const keys = await marksOf(page, lane);
  expect(keys.length).toBeGreaterThan(10);
  for (let steps = 0; steps < 10; steps += 1) await page.keyboard.press('ArrowRight');
  expect((await focusedMark(page)).key).toBe(keys[10]);
  await page.keyboard.press('ArrowDown');
  const below = await focusedMark(page);
  expect(below.lane).not.toBe(lane);
  await page.keyboard.press('Enter');
  const heading = page.locator('[data-part="panel"]').getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`event=${below.key}`));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="panel"]')).toBeHidden();
  expect(await focusedMark(page)).toEqual(below);
  await page.keyboard.press('ArrowUp');
  expect((await focusedMark(page)).lane).toBe(lane);
});

test('Home and End lead to the ends of the lane, Space opens the details', async ({ page }) => {
  await openLiveTimeline(page);
  const keys = await marksOf(page, 'US');
  await tabStop(page).focus();
  await page.keyboard.press('ArrowDown');
  expect((await focusedMark(page)).lane).toBe('US');
  await page.keyboard.press('End');
  expect((await focusedMark(page)).key).toBe(keys.at(-1));
  await page.keyboard.press('Home');
  expect((await focusedMark(page)).key).toBe(keys[0]);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-part="panel"]').getByRole('heading', { level: 3 })).toBeFocused();
});

test('beyond the edge the window moves, and says so', async ({ page }) => {
  await openLiveTimeline(page);
  await tabStop(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const before = await focusedMark(page);
  await page.keyboard.press('ArrowLeft');
  const after = await focusedMark(page);
  expect(after.lane).toBe('US');
  expect(after.key < before.key).toBe(true);
  await expect(page).toHaveURL(/from=201[0-7]/);
  await expect(page.locator('[data-part="status"]')).toHaveText(/ to .*, \d+ events\./);
  await expect(tabStop(page)).toHaveCount(1);
});

test('Page Up goes a year back and Page Down a year on', async ({ page }) => {
  await openLiveTimeline(page);
  await tabStop(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const yearOf = async () => Number((await focusedMark(page)).key.slice(0, 4));
  const last = await yearOf();
  await page.keyboard.press('PageUp');
  const year = await yearOf();
  expect(year).toBeLessThan(last);
  expect(year).toBeGreaterThanOrEqual(last - 2);
  await expect(page).toHaveURL(/from=2017/);
  await page.keyboard.press('PageDown');
  expect(await yearOf()).toBeGreaterThan(year);
});

test('t leads to the row in the table', async ({ page }) => {
  await openLiveTimeline(page);
  await tabStop(page).focus();
  await page.keyboard.press('ArrowDown');
  const { key } = await focusedMark(page);
  await page.keyboard.press('t');
  const row = page.locator(`[data-part="table"] tr[data-event="${key}"]`);
  await expect(row.getByRole('link').first()).toBeFocused();
  await expect(row).toBeInViewport();
});

test('the question mark opens the help, and Esc comes back', async ({ page }) => {
  await openLiveTimeline(page);
  await tabStop(page).focus();
  const before = await focusedMark(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'How to read the drawing' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focusedMark(page)).toEqual(before);
});

test('no key acts while the focus is elsewhere, nor with Ctrl, Alt or Meta', async ({ page }) => {
  await openLiveTimeline(page);
  await page.getByRole('button', { name: 'How to read, and keys' }).focus();
  for (const key of ['t', '?', 'ArrowRight', 'PageUp']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'How to read, and keys' })).toBeFocused();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await tabStop(page).focus();
  const before = await focusedMark(page);
  for (const key of ['Control+End', 'Control+t', 'Alt+t', 'Meta+ArrowDown']) {
    await page.locator('a[data-target]:focus').dispatchEvent('keydown', {
      key: key.split('+')[1],
      ctrlKey: key.startsWith('Control'),
      altKey: key.startsWith('Alt'),
      metaKey: key.startsWith('Meta'),
      bubbles: true,
    });
  }
  expect(await focusedMark(page)).toEqual(before);
});

test('the focus is ringed on the drawing, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openLiveTimeline(page);
  await tabStop(page).focus();
  await page.keyboard.press('ArrowRight');
  const ring = page.locator('[data-drawing] [data-part="ring"] rect').filter({ visible: true });
  await expect(ring).toHaveCount(2);
  const [outer, inner] = await ring.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).stroke));
  expect(outer).not.toBe(inner);
  await expect(ring.last()).toHaveCSS('stroke-width', '3px');
});
