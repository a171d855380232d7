import { expect, test } from '@playwright/test';
import { openTimeline, turnTo } from './timeline.ts';

test('in forced colours and without motion the drawing shows, in the reader’s own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await openTimeline(page);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [text, paper] = [system('CanvasText'), system('Canvas')];
    probe.remove();
    const drawing = [...document.querySelectorAll('[data-drawing]')].find((svg) => svg.checkVisibility());
    const fillsOf = (selector: string): string[] =>
      [...(drawing?.querySelectorAll(selector) ?? [])].map((shape) => getComputedStyle(shape).fill);
    const running = (drawing?.getAnimations({ subtree: true }) ?? []).length;
    return {
      text,
      paper,
      words: fillsOf('text'),
      marks: fillsOf('.mark .shape'),
      bars: fillsOf('[data-lane="list"] :is(rect, path):not(.ring)'),
      edges: [...(drawing?.querySelectorAll('.mark .shape') ?? [])].map((shape) => getComputedStyle(shape).stroke),
      running,
    };
  });
  expect(colours.text).not.toBe(colours.paper);
  expect(new Set(colours.words)).toEqual(new Set([colours.text]));
  expect(colours.marks.length).toBeGreaterThan(50);
  expect(colours.bars.length).toBeGreaterThan(20);
  // A shape is filled with the one and drawn round with the other.
  for (const [index, fill] of colours.marks.entries())
    expect([fill, colours.edges[index]].sort()).toEqual([colours.text, colours.paper].sort());
  // A theme has its pattern, and a system colour where there is none.
  const plain = colours.bars.map((fill) => fill.replace(/^url\([^)]*\) /, ''));
  for (const fill of new Set(plain)) expect([colours.text, colours.paper]).toContain(fill);
  expect(plain).toContain(colours.text);
  expect(colours.running).toBe(0);
});

test('at 400 per cent nothing scrolls sideways in any view but the table within its frame', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openTimeline(page);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const view of ['list', 'table', 'step']) {
    await turnTo(page, `?view=${view}`);
    expect(await sideways(), view).toBe(0);
  }
  await turnTo(page, '?view=table');
  await expect(page.locator('.event-table tbody tr:visible').first()).toBeVisible();
  const table = await page.locator('.event-table').evaluate((element) => {
    const frame = element.closest('.table-scroll');
    frame?.scrollTo({ left: 10_000 });
    return { scrolled: frame?.scrollLeft ?? 0, canBeReached: frame?.matches('[tabindex="0"]') };
  });
  expect(table.scrolled === 0 || table.canBeReached).toBe(true);
  await turnTo(page, '?view=list');
  await page.getByRole('button', { name: /^Filters/ }).click();
  expect(await sideways()).toBe(0);
});
