import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';
import { nonsense } from './nonsense.ts';
import { eventsShown, openTimeline, settled, turnTo } from './timeline.ts';

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

test('the back button undoes a preset, a filter, an event and a view, one at a time, and keeps what is not ours', async ({
  page,
}) => {
  await openTimeline(page, '?utm_source=letter&__proto__=%3Cb%3E');
  const line = page.locator('[data-shown]');
  const panel = page.locator('[data-part="panel"]');
  const words = [await line.textContent()];
  await page.getByRole('button', { name: /^Since 2025/ }).click();
  await settled(page);
  words.push(await line.textContent());
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('checkbox', { name: /^Biotechnology/ }).check();
  await settled(page);
  words.push(await line.textContent());
  await page.keyboard.press('Escape');
  await page.locator('[data-lane="US"] a[data-target^="2025-"]').filter({ visible: true }).last().press('Enter');
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(panel).toBeHidden();
  expect(new Set(words).size).toBe(3);
  await expect(page).toHaveURL(/\?utm_source=letter&__proto__=%3Cb%3E&from=2025&view=table&theme=biotech&event=2025-/);
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(line).toHaveText(words[2] ?? '?');
  await page.goBack();
  await expect(line).toHaveText(words[1] ?? '?');
  await expect(page.locator('input[name="theme"]:checked')).toHaveCount(0);
  await page.goBack();
  await expect(line).toHaveText(words[0] ?? '?');
  await expect(page).toHaveURL(/\?utm_source=letter&__proto__=%3Cb%3E$/);
  await page.goForward();
  await expect(line).toHaveText(words[1] ?? '?');
});

test('an event the address names is shown, though the window or a filter would hide it', async ({ page }) => {
  await openTimeline(page, '?theme=quantum', '#e-1999-05-28-space-missile');
  await expect(page.locator('#e-1999-05-28-space-missile')).toBeInViewport();
  await expect(page.locator('[data-shown]')).toHaveText(/^(\d+) of \1 /);
});

/** What nonsense could have put into the page, were it written as HTML. */
const INJECTED =
  'body :is(img, iframe, object, embed, base, [onerror], [onload]), script:not([src]), [data-timeline] b b';

test('sixteen pages opened at nonsense break nothing and write nothing into the page', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openTimeline(page);
  const before = await page.locator(INJECTED).count();
  for (const { search, hash } of nonsense(20_260_109, 16)) {
    await page.goto('about:blank');
    await page.goto(`${kindsOfPage.timeline}${search}${hash}`);
    await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
    await settled(page);
    expect(await page.locator(INJECTED).count(), search.slice(0, 300)).toBe(before);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    // Whatever it says, there is something to read, or the way to it.
    const { events } = await eventsShown(page);
    if (events.length === 0) await expect(page.locator('[data-advice] button')).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('five hundred addresses of nonsense, one after the other, leave the timeline as usable as it was', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openTimeline(page);
  const { events } = await eventsShown(page);
  const rounds = await page.evaluate(
    async ({ addresses, injected }) => {
      const root = document.querySelector<HTMLElement>('[data-timeline]');
      const before = document.querySelectorAll(injected).length;
      const problems: string[] = [];
      let taken = 0;
      for (const [round, { search, hash }] of addresses.entries()) {
        history.pushState(null, '', `${location.pathname}${search}${hash}`);
        dispatchEvent(new PopStateEvent('popstate'));
        if (location.search !== '') taken += 1;
        // Browsers take 200 addresses in ten seconds and let more go by.
        await new Promise((resolve) => setTimeout(resolve, 55));
        if (document.querySelectorAll(injected).length !== before) problems.push(`${search}${hash}: something came in`);
        if ('hit' in window) problems.push(`${search}${hash}: something ran`);
        // Every tenth is waited for, until all parts have followed.
        if (round % 10 > 0) continue;
        while (root?.dataset['busy'] !== undefined) await new Promise((resolve) => setTimeout(resolve, 8));
        const words = root?.querySelector('[data-shown]')?.textContent ?? '';
        if (!/^\d+ of \d+ events? shown/.test(words)) problems.push(`${search}${hash}: the line says "${words}"`);
        if (words.startsWith('0 ') && !root?.querySelector('[data-advice]')?.checkVisibility())
          problems.push(`${search}${hash}: nothing shows, and no way out`);
      }
      return { taken, problems };
    },
    { addresses: nonsense(20_191_011, 500), injected: INJECTED },
  );
  expect(rounds.problems.map((problem) => problem.slice(0, 500))).toEqual([]);
  expect(rounds.taken).toBeGreaterThan(450);
  expect(errors).toEqual([]);
  await turnTo(page, '?view=list&theme=quantum');
  await page.locator('.shown-line').getByRole('button', { name: 'Reset' }).click();
  await settled(page);
  await expect.poll(async () => (await eventsShown(page)).events.toSorted()).toEqual(events.toSorted());
});
