import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { openTimeline, turnTo } from './timeline.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page, ...parts: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
  const { violations, passes } = await parts.reduce((builder, part) => builder.include(part), axe).analyze();
  expect(passes.length).toBeGreaterThan(8);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

// The chart, the details and the help are looked at where they are tested, the whole page with every other.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in list, table, steps, filters and downloads, in ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    // Two years are enough to have every kind of entry; what a whole record adds is more of the same.
    await openTimeline(page, '?view=list&from=2019&to=2020');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('[data-part="downloads"] > summary').click();
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await findings(page, '[data-timeline]')).toEqual([]);
    await page.keyboard.press('Escape');
    await turnTo(page, '?view=table&from=2019&to=2020');
    await expect(page.locator('.event-table tbody tr:visible').first()).toBeVisible();
    expect(await findings(page, '.views', '[data-part="table"]')).toEqual([]);
    await turnTo(page, '?view=step');
    await expect(page.locator('[data-part="steps"] [data-step]:visible')).toHaveCount(1);
    expect(await findings(page, '.views', '[data-part="steps"]')).toEqual([]);
  });
  test(`axe finds nothing in the timeline as it stands without script, in ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    // Axe is script itself: the page is loaded without any, axe let in afterwards, and the styles told of none.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(kindsOfPage.timeline);
    await page.locator('[data-part="downloads"] > summary').click();
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
    await page.evaluate(() => {
      const tell = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule)
            rule.media.mediaText = rule.media.mediaText
              .replace('(scripting: enabled)', '(max-width: 0px)')
              .replace('(scripting: none)', '(min-width: 0px)');
          if (rule instanceof CSSImportRule && rule.styleSheet) tell(rule.styleSheet.cssRules);
          if ('cssRules' in rule) tell(rule.cssRules as CSSRuleList);
        }
      };
      for (const sheet of document.styleSheets) tell(sheet.cssRules);
    });
    await expect(page.locator('[data-part="controls"]')).toBeHidden();
    expect(await findings(page, '[data-part="chart"]', '[data-part="downloads"]', '[data-part="list"]')).toEqual([]);
  });
}
