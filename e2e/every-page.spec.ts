import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** Every address a reader can be sent to, from the site map; of the entries of the list 60, of the publishers 30, spread over the alphabet. */
const map = readFileSync(new URL('../dist-test/root/sitemap-0.xml', import.meta.url), 'utf8');
const addresses = [...map.matchAll(/<loc>https:\/\/list\.example(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
const isEntry = (path: string): boolean => /^\/entities\/(?!page\/)[^/]+\/$/.test(path);
const isPublisher = (path: string): boolean => /^\/sources\/[^/]+\/$/.test(path);
const entries = addresses.filter(isEntry);
const spread = (paths: readonly string[], count: number): string[] =>
  paths.filter((_, index) => index % Math.ceil(paths.length / count) === 0);
const sample = spread(entries, 60);
// The kinds of page have their axe tests in accessibility.spec.ts.
const known: readonly string[] = Object.values(kindsOfPage);
const rest = [
  ...addresses.filter((path) => !isEntry(path) && !isPublisher(path)),
  ...sample,
  ...(process.env['EVERY_PUBLISHER'] ? addresses.filter(isPublisher) : spread(addresses.filter(isPublisher), 30)),
].filter((path) => !known.includes(path));

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colour scheme can change; the rest of the page is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PAGES_A_TEST = 25;

test('the site map names every rule, milestone and entry', () => {
  const count = (folder: string): number => readdirSync(new URL(`../content/${folder}`, import.meta.url)).length;
  const named = (start: string): number => addresses.filter((path) => path.startsWith(start) && path !== start).length;
  expect(named('/designations/')).toBe(count('designations'));
  expect(named('/milestones/')).toBe(count('milestones'));
  const list = JSON.parse(
    readFileSync(new URL('../content/entity-list/entries.json', import.meta.url), 'utf8'),
  ) as unknown[];
  expect(entries).toHaveLength(list.length);
  expect(sample.length).toBeGreaterThanOrEqual(55);
  expect(new Set(addresses).size).toBe(addresses.length);
});

for (let from = 0; from < rest.length; from += PAGES_A_TEST) {
  const part = rest.slice(from, from + PAGES_A_TEST);
  test(`axe finds nothing, light and dark: ${part[0]} and ${part.length - 1} more`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const address of part) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      const light = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).setLegacyMode().analyze();
      for (const { id, nodes } of [...light.violations, ...dark.violations])
        found.push(`${address} ${id}: ${nodes[0]?.html ?? ''}`);
    }
    expect(found).toEqual([]);
  });
}
