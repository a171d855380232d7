import { expect, test } from '@playwright/test';
import { eventsShown, settled, openTimeline, seededRandom } from './timeline.ts';

test.use({ viewport: { width: 1280, height: 900 } });

for (const [name, search, claim] of [
  [
    'from and to',
    '?from=2019-05&to=2019-06',
    ({ dates }) => dates.length > 5 && dates.every((date) => date >= '2019-04-30' && date < '2019-07'),
  ],
  ['from alone', '?from=2025', ({ dates }) => dates.every((date) => date >= '2025') && dates.length > 20],
  ['to alone', '?to=2019', ({ dates }) => dates.every((date) => date < '2020') && dates.length > 20],
  ['to=latest', '?from=2026&to=latest', ({ dates }) => dates.every((date) => date >= '2026') && dates.length > 5],
  ['lanes', '?lanes=entity', ({ lanes }) => lanes.join() === 'list'],
  ['theme', '?theme=quantum&lanes=entity', ({ dates }) => dates.length > 0 && dates.length < 10],
  ['kind', '?kind=counter&lanes=trade', ({ dates }) => dates.length > 0 && dates.length < 30],
  ['actor', '?actor=CN&lanes=trade', ({ dates }) => dates.length > 10 && dates.length < 60],
  ['confidence', '?confidence=low', ({ dates }) => dates.length > 0 && dates.length < 40],
  ['place', '?place=hong-kong&lanes=entity', ({ dates }) => dates.length > 0 && dates.length < 60],
  ['main', '?main=1&lanes=trade', ({ dates }) => dates.length > 5 && dates.length < 60],
  ['order', '?order=asc', ({ dates }) => dates[0]?.startsWith('2018') === true && dates.length > 100],
] as const satisfies readonly [string, string, (shown: { dates: string[]; lanes: string[] }) => boolean][]) {
  test(`the address says what shows: ${name}`, async ({ page }) => {
    await openTimeline(page, search);
    const { dates, laneOf, rows, events } = await eventsShown(page);
    expect(claim({ dates, lanes: [...new Set(Object.values(laneOf))] }), dates.join(' ')).toBe(true);
    expect(rows).toHaveLength(events.length);
  });
}

for (const [view, visible, hidden] of [
  ['list', ['list'], ['chart', 'table']],
  ['table', ['table'], ['chart', 'list']],
  ['chart', ['chart', 'list', 'table'], []],
] as const) {
  test(`the address says how it shows: ${view}`, async ({ page }) => {
    await openTimeline(page, `?view=${view}`);
    for (const part of visible) await expect(page.locator(`[data-part="${part}"]`)).toBeVisible();
    for (const part of hidden) await expect(page.locator(`[data-part="${part}"]`)).toBeHidden();
    await expect(page.locator(`[data-choose-view="${view}"]`)).toHaveAttribute('aria-pressed', 'true');
    if (view === 'table') await expect(page.locator('.event-table tbody tr:visible').first()).toBeVisible();
  });
}

test('a copied address shows the same again', async ({ page, context }) => {
  await openTimeline(page, '?utm_source=letter');
  await page.getByRole('button', { name: /^2018–2020/ }).click();
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('checkbox', { name: /^Tariff raised/ }).check();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page).toHaveURL(/\?utm_source=letter&from=2018&to=2020&view=list&kind=tariff-up$/);
  await settled(page);
  const shown = await eventsShown(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-timeline][data-ready]')).toBeAttached();
  await expect.poll(() => eventsShown(other)).toEqual(shown);
});

test('the back button undoes a preset, a filter and a view, one at a time', async ({ page }) => {
  await openTimeline(page);
  const line = page.locator('[data-shown]');
  const words = [await line.textContent()];
  await page.getByRole('button', { name: /^Since 2025/ }).click();
  words.push(await line.textContent());
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('checkbox', { name: /^Biotechnology/ }).check();
  words.push(await line.textContent());
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  expect(new Set(words).size).toBe(3);
  await page.goBack();
  await expect(page.locator('[data-part="list"]')).toBeVisible();
  await expect(line).toHaveText(words[2] ?? '?');
  await page.goBack();
  await expect(line).toHaveText(words[1] ?? '?');
  await expect(page.getByRole('checkbox', { name: /^Biotechnology/ })).not.toBeChecked();
  await page.goBack();
  await expect(line).toHaveText(words[0] ?? '?');
  await page.goForward();
  await expect(line).toHaveText(words[1] ?? '?');
});

test('an event the address names is shown, though the window or a filter would hide it', async ({ page }) => {
  await openTimeline(page, '?theme=quantum', '#e-1999-05-28-space-missile');
  await expect(page.locator('#e-1999-05-28-space-missile')).toBeInViewport();
  await expect(page.locator('[data-shown]')).toHaveText(/^(\d+) of \1 /);
});

const rubbish = [
  '%', '%zz', '%E0%A4%A', '__proto__', 'constructor', '<script>window.hit=1</script>', '"><img src=x onerror=window.hit=1>',
  'javascript:alert(1)', '实体清单', '%00', '-1', '1e9', 'NaN', ',,,,', '2019-02-30', '0000', '9999', 'x'.repeat(3000), '%3Cb%3E', '2018', 'quantum',
] as const; // prettier-ignore
const names = [
  'from', 'to', 'view', 'lanes', 'theme', 'kind', 'actor', 'confidence', 'place', 'main', 'org', 'event', 'highlight',
  'total', 'order', '__proto__', 'utm_source', '<b>',
] as const; // prettier-ignore

test('sixty addresses full of nonsense break nothing and write nothing into the page', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const countTags = () =>
    page.evaluate(() => ['script', 'img', 'b', 'iframe'].map((tag) => document.querySelectorAll(tag).length));
  await openTimeline(page);
  const tags = await countTags();
  const random = seededRandom(20_260_109);
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  for (let round = 0; round < 60; round += 1) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 8) }, () => `${pick(names)}=${pick(rubbish)}`);
    const hash = pick(['', '#', '#e-', '#?secret=abc', `#${pick(rubbish)}`, `#e-${pick(rubbish)}`]);
    await page.goto('about:blank');
    await openTimeline(page, `?${parts.join('&')}`, hash);
    expect(await countTags(), parts.join('&').slice(0, 300)).toEqual(tags);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    // Whatever it says, there is something to read, or the way to it.
    const { events } = await eventsShown(page);
    if (events.length === 0) await expect(page.locator('[data-advice] button')).toBeVisible();
  }
  expect(errors).toEqual([]);
});
