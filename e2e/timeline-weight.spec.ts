import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { watchShifts } from './watch-shifts.ts';

test('before anyone touches it, the timeline has fetched at most 25 kB of script, and nothing has moved', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
  });
  const shiftsSoFar = await watchShifts(page);
  await page.goto(kindsOfPage.timeline);
  await page.locator('[data-timeline][data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.values());
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(25_000);
  expect(await shiftsSoFar()).toBeLessThan(0.01);
});

test('no element of the drawing the page came with is replaced, and each becomes a link', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const drawing = document.querySelector('svg[data-drawing="large"]');
      Object.assign(window, { cameWith: [...(drawing?.querySelectorAll('*') ?? [])] });
    });
  });
  await page.goto(kindsOfPage.timeline);
  await page.locator('[data-timeline][data-ready]').waitFor();
  const { all, gone, dead } = await page.evaluate(() => {
    const cameWith = (window as unknown as { cameWith: Element[] }).cameWith;
    return {
      all: cameWith.length,
      gone: cameWith.filter((element) => !element.isConnected).length,
      dead: cameWith.filter((element) => element.matches('a:not([href][aria-label])')).length,
    };
  });
  expect(all).toBeGreaterThan(300);
  expect([gone, dead]).toEqual([0, 0]);
});
