import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { watchShifts } from './watch-shifts.ts';

/** Viewport widths that show the middle and the wide drawing, each at its narrowest and at a common size. */
const widths = [768, 1024, 1100, 1440];

for (const [kind, address] of [
  ['timeline', kindsOfPage.timeline],
  ['article', kindsOfPage.article],
] as const) {
  for (const width of widths) {
    test(`no words of the drawing touch each other, as really set: ${kind} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const touching = await page.evaluate(async () => {
        await document.fonts.ready;
        const drawing = [...document.querySelectorAll('[data-drawing]')].find((element) => element.checkVisibility());
        if (!drawing) return ['no drawing is shown'];
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // A line box is taller than its letters; what may not touch is the letters.
          const ease = (bottom - top) * 0.12;
          return {
            words: text.textContent.trim().replace(/\s+/g, ' '),
            left: left + 0.5,
            right: right - 0.5,
            top: top + ease,
            bottom: bottom - ease,
          };
        });
        const pairs = texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `"${a.words}" and "${b.words}"`),
        );
        const outside = texts
          .filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)
          .map(({ words }) => `"${words}" leaves the drawing`);
        return [...pairs, ...outside];
      });
      expect(touching).toEqual([]);
    });

    test(`marks keep 24 px from each other: ${kind} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const nearest = await page.evaluate(() => {
        const drawing = [...document.querySelectorAll('[data-drawing]')].find((element) => element.checkVisibility());
        const scale = (drawing?.getBoundingClientRect().width ?? 0) / Number(drawing?.getAttribute('width'));
        const marks = [...(drawing?.querySelectorAll('[data-lane]:not([data-lane="list"]) a') ?? [])].map(
          (mark) =>
            /translate\((.+),(.+)\)/
              .exec(mark.parentElement?.getAttribute('transform') ?? '')
              ?.slice(1)
              .map(Number) ?? [],
        );
        const distances = marks.flatMap(([x = 0, y = 0], index) =>
          marks.slice(index + 1).map(([x2 = 0, y2 = 0]) => Math.hypot(x - x2, y - y2) * scale),
        );
        return { marks: marks.length, nearest: Math.min(...distances) };
      });
      expect(nearest.marks).toBeGreaterThan(5);
      expect(nearest.nearest).toBeGreaterThanOrEqual(23.5);
    });
  }
}

test('nothing moves while fonts and pictures arrive', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const shiftsSoFar = await watchShifts(page);
  await page.goto(kindsOfPage.home, { waitUntil: 'networkidle' });
  expect(await shiftsSoFar()).toBeLessThan(0.01);
});

test('printed, the drawing and the whole table are there and the menu is not', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-drawing="medium"]')).toBeVisible();
  await expect(page.locator('.event-table tbody tr').last()).toBeVisible();
  await expect(page.locator('[data-spine]')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
});
