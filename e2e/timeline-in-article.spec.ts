import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const article = kindsOfPage.article;
const CUT = '[data-timeline^="cut"]';
const LINK = '[data-event-link="2019-10-10-talks-round-13"]';
const MARK =
  '[data-drawing] :is([data-target="2019-10-10-talks-round-13"], [data-events~="2019-10-10-talks-round-13"])';

test.use({ viewport: { width: 1440, height: 900 } });

test('a cut lists five to nine events, says how many more there are, and leads to all', async ({ page }) => {
  await page.goto(article);
  const cut = page.locator(CUT);
  const listed = await cut.locator('[data-event]').count();
  expect(listed).toBeGreaterThanOrEqual(5);
  expect(listed).toBeLessThanOrEqual(9);
  for (const id of [
    '2019-10-09-xinjiang-surveillance',
    '2019-10-08-xinjiang-visa-restrictions',
    '2019-10-10-talks-round-13',
  ]) {
    await expect(cut.locator(`[data-event="${id}"]`)).toBeVisible();
  }
  await expect(cut.getByText(/\d+ more events are not listed here/)).toBeVisible();
  await cut.getByRole('link', { name: 'Open the full timeline' }).click();
  await expect(page).toHaveURL(/\/timeline\/\?/);
  const query = new URL(page.url()).searchParams;
  expect([query.get('from'), query.get('to')]).toEqual(['2019-07', '2019-12']);
  expect(query.get('highlight')?.split(',')).toContain('2019-10-09-xinjiang-surveillance');
});

for (const way of ['pointed at', 'focused'] as const) {
  test(`a link to an event that is ${way} lights its mark, and moves nothing`, async ({ page }) => {
    await page.goto(article);
    const link = page.locator(LINK).first();
    const mark = page.locator(MARK).filter({ visible: true }).first();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await expect(mark).not.toHaveClass(/is-lit/);
    await (way === 'focused' ? link.focus() : link.hover());
    await expect(mark).toHaveClass(/is-lit/);
    await expect(page.locator(`${CUT} .lit-line`)).toHaveCount(1);
    expect(await height()).toBe(before);
    await (way === 'focused' ? link.blur() : page.mouse.move(0, 0));
    await expect(mark).not.toHaveClass(/is-lit/);
    await expect(page.locator('.lit-line')).toHaveCount(0);
  });
}

test('on a phone the list with its bars takes the drawing’s place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  await expect(page.locator(`${CUT} [data-drawing]:visible`)).toHaveCount(0);
  await expect(page.locator(`${CUT} .month-bar`).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
