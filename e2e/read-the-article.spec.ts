import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('the article names all 28 organisations', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const names = await page
    .locator('[data-names] li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entity')));
  expect(new Set(names).size).toBe(28);
  await expect(page.locator('[data-figure="entities-added"]').first()).toHaveText('28');
});

test('every paragraph that states something carries a source mark', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const paragraphs = page.locator('.article-body > p');
  expect(await paragraphs.count()).toBeGreaterThan(10);
  const bare = await paragraphs.evaluateAll((all) =>
    all.filter((p) => p.querySelector('.cite') === null).map((p) => p.textContent.slice(0, 60)),
  );
  expect(bare).toEqual([]);
});

test('every source in the list has a mark that leads to it', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const anchors = await page.locator('.source-list li').evaluateAll((items) => items.map((item) => `#${item.id}`));
  const cited = await page.locator('.cite a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(anchors.length).toBeGreaterThan(20);
  expect(anchors.filter((anchor) => !cited.includes(anchor))).toEqual([]);
});

test('the cut of the timeline in the article sets the rule off and leads to its page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(kindsOfPage.article);
  const cut = page.locator('[data-timeline^="cut"]');
  const drawing = cut.locator('[data-drawing]').filter({ visible: true });
  await expect(drawing.locator('[data-target="2019-10-09-xinjiang-surveillance"]')).not.toHaveClass(/is-dimmed/);
  await expect(drawing.locator('[data-target="2019-08-14-cgn-nuclear"]')).toHaveClass(/is-dimmed/);
  await cut
    .getByRole('link', { name: /^Xinjiang police, Hikvision/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/designations\/2019-10-09-xinjiang-surveillance\/$/);
});

test('the feed lists the article by its whole address', async ({ request }) => {
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed).toContain('<link>https://list.example/articles/twenty-eight-names/</link>');
});
