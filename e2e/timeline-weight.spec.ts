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

test('the drawing comes to life where it stands: no element is replaced or moved, and each mark becomes a link', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.addInitScript(() => {
    const geometry = ['d', 'transform', 'x', 'y', 'width', 'height', 'r', 'rx', 'viewBox', 'text-anchor'];
    const place = (element: Element): string => geometry.map((name) => element.getAttribute(name) ?? '').join(' ');
    addEventListener('DOMContentLoaded', () => {
      const drawing = document.querySelector('svg[data-drawing="large"]');
      const cameWith = [...(drawing?.querySelectorAll('*') ?? [])];
      Object.assign(window, {
        place,
        drawing,
        cameWith,
        places: cameWith.map(place),
        ownPlace: drawing && place(drawing),
      });
    });
  });
  await page.goto(kindsOfPage.timeline);
  await page.locator('[data-timeline][data-ready]').waitFor();
  const { all, gone, added, dead, moved } = await page.evaluate(() => {
    const { place, drawing, cameWith, places, ownPlace } = window as unknown as {
      place: (element: Element) => string;
      drawing: Element;
      cameWith: Element[];
      places: string[];
      ownPlace: string;
    };
    return {
      all: cameWith.length,
      gone: cameWith.filter((element) => !element.isConnected).length,
      added: drawing.querySelectorAll('*').length - cameWith.length,
      dead: cameWith.filter((element) => element.matches('a:not([href][aria-label])')).length,
      moved: [
        ...cameWith.filter((element, index) => place(element) !== places[index]).map(({ outerHTML }) => outerHTML),
        ...(place(drawing) === ownPlace ? [] : ['the drawing itself']),
      ],
    };
  });
  expect(all).toBeGreaterThan(300);
  expect({ gone, added, dead, moved }).toEqual({ gone: 0, added: 0, dead: 0, moved: [] });
});
