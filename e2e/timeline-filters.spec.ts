import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { eventsShown, openTimeline, seededRandom, turnTo } from './timeline.ts';

const line = (page: Page) => page.locator('[data-shown]');
const filters = (page: Page) => page.getByRole('dialog', { name: 'Filters' });
const openFilters = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(filters(page)).toBeVisible();
};

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the number beside a value is the number of its events that show when it is chosen', async ({ page }) => {
    test.slow();
    await openTimeline(page);
    const lanes: Readonly<Record<string, string>> = {
      theme: 'list',
      kind: 'talks',
      actor: 'talks',
      confidence: 'list talks',
    };
    const promises = await page.locator('[data-filters] input[type="checkbox"]').evaluateAll((boxes) =>
      boxes.map((box) => ({
        name: (box as HTMLInputElement).name,
        value: (box as HTMLInputElement).value,
        events: Number(box.closest('label')?.querySelector('[data-facet]')?.textContent),
      })),
    );
    const ours = promises.filter(({ name }) => name in lanes);
    expect(ours.length).toBeGreaterThan(20);
    expect(new Set(ours.map(({ name }) => name)).size).toBe(4);
    for (const { name, value, events: promised } of ours) {
      await turnTo(page, `?${name}=${value}`);
      const { events, laneOf } = await eventsShown(page);
      const shown = events.filter((id) => lanes[name]?.includes(laneOf[id] ?? '?')).length;
      expect(shown, `${name} ${value}`).toBe(promised);
    }
  });

  test('the line counts what shows, and the button counts the filters', async ({ page }) => {
    await openTimeline(page);
    const before = (await eventsShown(page)).events.length;
    await expect(line(page)).toHaveText(new RegExp(`^${before} of \\d+ events shown, January 2018 to \\w+ 20\\d\\d$`));
    await openFilters(page);
    await filters(page)
      .getByRole('checkbox', { name: /^Quantum technology/ })
      .check();
    await filters(page)
      .getByRole('checkbox', { name: /^Tariff cut/ })
      .check();
    await expect(page.getByRole('button', { name: /^Filters · 2/ })).toBeVisible();
    await expect.poll(async () => (await eventsShown(page)).events.length).toBeLessThan(before / 10);
    const after = (await eventsShown(page)).events.length;
    await expect(line(page)).toHaveText(new RegExp(`^${after} of`));
  });

  test('a change of what shows is said to screen readers', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('button', { name: /^Since 2025/ }).click();
    await expect(page.locator('[data-part="status"]')).toHaveText(/^\d+ of \d+ events shown, January 2025 to/);
  });

  test('where nothing shows, one button says which wish to drop and how many events that brings', async ({ page }) => {
    await openTimeline(page, '?lanes=trade&kind=counter&actor=other');
    await expect(line(page)).toHaveText(/^0 of/);
    const advice = page.locator('[data-advice]').getByRole('button');
    await expect(advice).toHaveText(/^Leave out .+ and \d+ events? shows?$/);
    const promised = Number(/and (\d+)/.exec((await advice.textContent()) ?? '')?.[1]);
    await advice.click();
    await expect.poll(async () => (await eventsShown(page)).events.length).toBe(promised);
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
    await expect(page.locator('[data-advice]')).toBeHidden();
  });

  test('reset brings back what everyone sees first, in the view one is in', async ({ page }) => {
    await openTimeline(page);
    const { events } = await eventsShown(page);
    await openTimeline(page, '?view=list&from=1999&theme=quantum&place=hong-kong&main=1');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page).toHaveURL(/\/timeline\/\?view=list$/);
    await expect.poll(async () => (await eventsShown(page)).events).toEqual(events);
    await expect(page.getByRole('button', { name: 'Reset' })).toBeHidden();
  });

  test('the filters are used and left from the keyboard', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('button', { name: /^Filters/ }).focus();
    await page.keyboard.press('Enter');
    await expect(filters(page)).toBeVisible();
    await filters(page)
      .getByRole('checkbox', { name: /^Biotechnology/ })
      .focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/theme=biotech/);
    await page.keyboard.press('Escape');
    await expect(filters(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  });

  test('dates are typed as people write them, and a slip is explained', async ({ page }) => {
    await openTimeline(page);
    await page.getByLabel('From', { exact: true }).fill('May 2019');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?from=2019-05$/);
    await page.getByLabel('To', { exact: true }).fill('201912');
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/\?from=2019-05&to=2019-12$/);
    await expect(line(page)).toHaveText(/May 2019 to December 2019$/);
    await page.getByLabel('To', { exact: true }).fill('soon');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Write a year or a month, like 2019, 2019-05 or May 2019.')).toBeVisible();
    await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('To', { exact: true }).fill('2018');
    await page.keyboard.press('Tab');
    await expect(page.getByText(/The start lies after the end/)).toBeVisible();
    await expect(page).toHaveURL(/\?from=2019-05&to=2019-12$/);
  });

  test('the list runs the other way round in reading order too', async ({ page }) => {
    await openTimeline(page, '?order=asc&from=1997');
    await expect
      .poll(async () => {
        const dates = (await eventsShown(page)).dates;
        return dates.length > 100 && dates.join() === [...dates].sort().join();
      })
      .toBe(true);
  });

  test('what the window hides is named at the foot, and shown from there', async ({ page }) => {
    await openTimeline(page);
    const note = page.locator('[data-outside]');
    await expect(note).toHaveText(/^\d+ earlier events, 1997 to 2017: show them$/);
    await note.getByRole('button').click();
    await expect(line(page)).toHaveText(/^(\d+) of \1 events shown/);
    await expect(page.locator('#y-2017')).toBeFocused();
    await expect(note).toBeHidden();
  });
});

/** Twenty states that look random and are the same in every run. */
async function randomStates(page: Page): Promise<string[]> {
  await openTimeline(page);
  const random = seededRandom(20_180_322);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const choices = await page
    .locator('[data-filters] input')
    .evaluateAll((boxes) => boxes.map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`));
  const windows = ['from=1997', 'from=2018&to=2020', 'from=2025', 'from=2019-05&to=2019-06', 'from=2021'];
  return Array.from({ length: 20 }, () => {
    const wishes = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(choices));
    return `?${[...wishes, pick(windows)].join('&')}`;
  });
}

test('drawing, list, table and the saved CSV hold the same events, whatever is chosen', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  const states = await randomStates(page);
  const downloads = page.locator('[data-part="downloads"]');
  await downloads.locator('summary').click();
  const sizes = new Set<number>();
  for (const address of states) {
    await turnTo(page, address);
    const { events, rows } = await eventsShown(page);
    const expected = [...events].sort();
    expect([...rows].sort(), address).toEqual(expected);
    await expect(line(page)).toHaveText(new RegExp(`^${events.length} of`));
    const drawn = await page
      .locator('svg[data-drawing]:visible [data-target]')
      .evaluateAll((targets) => targets.flatMap((target) => target.getAttribute('data-events')?.split(' ') ?? []));
    expect([...new Set(drawn)].sort(), address).toEqual(expected);
    const saving = page.waitForEvent('download');
    await downloads.getByRole('button', { name: 'CSV of the events shown' }).click();
    const csv = readFileSync(await (await saving).path(), 'utf8');
    // Ids stand first and are never quoted.
    const [head, ...lines] = csv.trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeff?id,/);
    expect(lines.map((row) => row.split(',')[0] ?? '').sort(), address).toEqual(expected);
    sizes.add(events.length);
  }
  expect(sizes.size).toBeGreaterThan(8);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the filters are a sheet of their own, and give the focus back', async ({ page }) => {
    await openTimeline(page);
    await openFilters(page);
    await expect(filters(page)).toHaveJSProperty('open', true);
    const size = await filters(page).boundingBox();
    expect(size).toMatchObject({ x: 0, y: 0, width: 320, height: 640 });
    await filters(page)
      .getByRole('checkbox', { name: /^Biotechnology/ })
      .check();
    await filters(page)
      .getByRole('button', { name: /^Show \d+ events$/ })
      .click();
    await expect(filters(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filters · 1/ })).toBeFocused();
  });

  test('older years are folded, so that the page is short', async ({ page }) => {
    await page.goto(kindsOfPage.timeline);
    const open = page.locator('details.year[open] > summary');
    await expect(open).toHaveCount(2);
    const height = await page.locator('[data-part="list"]').evaluate((list) => list.getBoundingClientRect().height);
    expect(height).toBeLessThan(13_000);
  });

  test('every tool is large enough for a thumb', async ({ page }) => {
    await openTimeline(page);
    await openFilters(page);
    const small = await page.locator('[data-part="controls"], [data-filters]').evaluateAll((parts) =>
      parts.flatMap((part) =>
        [...part.querySelectorAll('button:not(.visually-hidden), label')]
          .filter((tool) => tool.checkVisibility())
          .filter((tool) => tool.getBoundingClientRect().height < 43.5)
          .map((tool) => tool.textContent.trim()),
      ),
    );
    expect(small).toEqual([]);
  });
});
