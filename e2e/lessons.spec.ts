import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** The names of all lessons that are out, from the built site. */
const folder = new URL('../dist-test/root/teach/', import.meta.url);
const lessons = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/sheet/index.html`, folder)));

/** Pages of a PDF as Chromium writes it, an object each. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const shown = (page: Page, selector: string) => page.locator(`${selector}:visible`);

for (const lesson of lessons) {
  test.describe(lesson, () => {
    for (const format of ['A4', 'Letter'] as const) {
      test(`the student sheet prints on two pages of ${format} at most`, async ({ page }) => {
        await page.goto(`/teach/${lesson}/sheet/`);
        const pages = pagesOf(await page.pdf({ format }));
        expect(pages).toBeGreaterThanOrEqual(1);
        expect(pages).toBeLessThanOrEqual(2);
      });
    }

    test('the printed sheet is the sheet and nothing else, and nothing of it is cut', async ({ page }) => {
      // A4 between its margins, in px.
      await page.setViewportSize({ width: 687, height: 1030 });
      await page.goto(`/teach/${lesson}/sheet/`);
      await page.emulateMedia({ media: 'print' });
      for (const furniture of ['.masthead', '.trail', '.colophon', '.page-end', '.sheet-hint'])
        await expect(shown(page, furniture)).toHaveCount(0);
      await expect(shown(page, '.sheet-names')).toHaveCount(1);
      await expect(shown(page, '.write-lines').first()).toBeVisible();
      const cut = await page.locator('.lesson-sheet *:visible').evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest('.visually-hidden, .patterns'))
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
    });

    test('where the sheet has the chart, it is printed as a drawing, large enough to read', async ({ page }) => {
      await page.setViewportSize({ width: 687, height: 1030 });
      await page.goto(`/teach/${lesson}/sheet/`);
      await page.emulateMedia({ media: 'print' });
      const charts = await page.locator('.lesson-chart').count();
      await expect(shown(page, '.lesson-chart [data-drawing]')).toHaveCount(charts);
      await expect(shown(page, '.lesson-chart .timeline-list')).toHaveCount(0);
      const sizes = await page.locator('.lesson-chart [data-drawing]:visible').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
          const box = drawing.getBoundingClientRect();
          return 12 * Math.min(box.width / width, box.height / height);
        }),
      );
      // Its letters are 12 px in its own measure; 8.6 px are six and a half points.
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(8.6);
    });

    test('the overview has what a teacher looks for', async ({ page }) => {
      await page.goto(`/teach/${lesson}/`);
      const main = page.locator('main');
      await expect(main.locator('.lesson-head .kicker')).toContainText(/(15|45|90) minutes · Grades \d+–\d+/);
      await expect(main.getByRole('heading', { level: 1 })).toContainText('?');
      for (const part of [
        'By the end',
        'Questions on the way',
        'Before you teach it',
        'Primary source',
        'In their own words',
        'How it runs',
        'Vocabulary',
        'Read with it',
        'Alignments',
        'Sources',
      ])
        await expect(main.getByRole('heading', { name: part, exact: true })).toBeVisible();
      await expect(main.getByText('US government', { exact: true }).first()).toBeVisible();
      await expect(main.getByText('Chinese government', { exact: true }).first()).toBeVisible();
      await expect(main.locator('[data-primary-source] a').first()).toHaveAttribute('href', /^https?:/);
      await expect(main.locator('[data-alignments-note]')).toContainText(
        'Suggested alignments. Not endorsed by College Board, IB, NCSS or any state.',
      );
      await expect(main.locator('.lesson-foot')).toContainText('Last reviewed');
      await expect(main.locator('.lesson-foot a[rel="license"]')).toHaveText('CC BY 4.0');
      await expect(shown(page, 'main [data-drawing]')).toHaveCount(1);
    });

    test('the steps run without a gap from the first minute to the last', async ({ page }) => {
      await page.goto(`/teach/${lesson}/`);
      const minutes = Number(
        /(\d+) minutes/.exec((await page.locator('.lesson-head .kicker').textContent()) ?? '')?.[1],
      );
      const times = await page.locator('.step-time').allTextContents();
      const spans = times.map((time) => /(\d+)–(\d+) min/.exec(time)?.slice(1).map(Number) ?? []);
      expect(spans[0]?.[0]).toBe(0);
      expect(spans.at(-1)?.[1]).toBe(minutes);
      spans.slice(1).forEach(([from], index) => expect(from).toBe(spans[index]?.[1]));
    });
  });
}

test('the key is on a page of its own that search engines leave out, and the sheet does not lead to it', async ({
  page,
}) => {
  await page.goto(kindsOfPage['teacher notes']);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('heading', { name: 'Key' })).toBeVisible();
  await page.goto(kindsOfPage['student sheet']);
  await expect(page.locator('a[href*="/notes/"]')).toHaveCount(0);
});

test('a lesson says to machines that it is one', async ({ page }) => {
  await page.goto(kindsOfPage.lesson);
  const data = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>));
  const resource = data.find((object) => object['@type'] === 'LearningResource');
  expect(resource).toMatchObject({ timeRequired: 'PT45M', isAccessibleForFree: true });
  expect(resource?.['educationalAlignment']).not.toEqual([]);
});
