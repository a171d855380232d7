import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openTimeline, turnTo } from './timeline.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The chart, the details and the help are looked at where they are tested, the whole page with every other.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in list, table, steps, filters and downloads, in ${colorScheme}`, async ({ page }) => {
    test.slow();
    const findings = async (...parts: string[]): Promise<string[]> => {
      const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
      const { violations } = await parts.reduce((builder, part) => builder.include(part), axe).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    // Two years are enough to have every kind of entry; what a whole record adds is more of the same.
    await openTimeline(page, '?view=list&from=2019&to=2020');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('[data-part="downloads"] > summary').click();
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await findings('[data-timeline]')).toEqual([]);
    await page.keyboard.press('Escape');
    await turnTo(page, '?view=table&from=2019&to=2020');
    await expect(page.locator('.event-table tbody tr:visible').first()).toBeVisible();
    expect(await findings('.views', '[data-part="table"]')).toEqual([]);
    await turnTo(page, '?view=step');
    await expect(page.locator('[data-part="steps"] [data-step]:visible')).toHaveCount(1);
    expect(await findings('.views', '[data-part="steps"]')).toEqual([]);
  });
}
