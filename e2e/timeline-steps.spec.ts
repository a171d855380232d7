import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

const article = kindsOfPage.article;

test('steps are taken by button and by key, one at a time, and the address keeps the step', async ({ page }) => {
  await page.goto(article);
  const steps = page.locator('[data-steps]');
  const shown = steps.locator('[data-step]:visible');
  const next = steps.getByRole('button', { name: 'Next' });
  await expect(shown).toHaveCount(1);
  await expect(steps.locator('[data-place]')).toHaveText('1 of 9');
  const first = await shown.getAttribute('data-step');
  await expect(steps.getByRole('button', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true');

  await next.click();
  await expect(steps.locator('[data-place]')).toHaveText('2 of 9');
  await expect(shown).toHaveCount(1);
  await expect(steps.getByRole('status')).toHaveText(/^2 of 9: \d/);
  await expect(next).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(steps.locator('[data-place]')).toHaveText('3 of 9');
  await page.keyboard.press('End');
  await expect(steps.locator('[data-place]')).toHaveText('9 of 9');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(steps.locator('[data-place]')).toHaveText('9 of 9');
  await expect(steps.locator('progress')).toHaveJSProperty('value', 9);

  const last = await shown.getAttribute('data-step');
  expect(last).not.toBe(first);
  expect(new URL(page.url()).hash).toContain(last ?? 'missing');
  await page.reload();
  await expect(shown).toHaveAttribute('data-step', last ?? 'missing');
});

test('taking steps moves nothing below them, and adds nothing to go back through', async ({ page }) => {
  await page.goto(kindsOfPage.articles);
  await page.goto(article);
  const steps = page.locator('[data-steps]');
  const height = () => steps.evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  for (let step = 0; step < 4; step += 1) {
    await steps.getByRole('button', { name: 'Next' }).click();
    expect(await height()).toBe(before);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/articles\/$/);
});

test('a link in a step that goes away hands the focus to the step that comes', async ({ page }) => {
  await page.goto(article);
  const steps = page.locator('[data-steps]');
  await steps.locator('[data-step]:visible').getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(steps.locator('[data-step]:visible')).toBeFocused();
});

test('all steps show when a reader asks for all', async ({ page }) => {
  await page.goto(article);
  const steps = page.locator('[data-steps]');
  await steps.getByRole('checkbox', { name: 'All steps' }).check();
  await expect(steps.locator('[data-step]:visible')).toHaveCount(9);
  await steps.getByRole('checkbox', { name: 'All steps' }).uncheck();
  await expect(steps.locator('[data-step]:visible')).toHaveCount(1);
});

test('no step says more than 60 words, or half a sentence', async ({ page }) => {
  await page.goto(article);
  const texts = await page
    .locator('[data-steps] [data-step-words]')
    .evaluateAll((all) => all.map((words) => words.textContent.trim()));
  expect(texts.length).toBe(9);
  expect(texts.filter((text) => text.split(/\s+/).length > 60)).toEqual([]);
  expect(texts.filter((text) => !/[.?!]["”’')]*$/.test(text))).toEqual([]);
});

test('steps fit a screen of 320 px, and their targets a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  const sizes = await page
    .locator('[data-step-controls] :is(button, label)')
    .evaluateAll((all) => all.map((target) => target.getBoundingClientRect().height));
  expect(sizes).toHaveLength(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on the timeline’s page the steps are the turning points, and back takes one back', async ({ page }) => {
  await page.goto(`${kindsOfPage.timeline}?view=step`);
  const steps = page.locator('[data-part="steps"]');
  await expect(steps.locator('[data-step]:visible')).toHaveCount(1);
  const first = await steps.locator('[data-step]:visible').getAttribute('data-step');
  expect(await steps.locator('[data-step]').count()).toBeGreaterThan(12);
  await steps.getByRole('button', { name: 'Next' }).click();
  const second = await steps.locator('[data-step]:visible').getAttribute('data-step');
  expect(second).not.toBe(first);
  await expect(page).toHaveURL(new RegExp(`event=${second ?? 'missing'}`));
  await page.goBack();
  await expect(steps.locator('[data-step]:visible')).toHaveAttribute('data-step', first ?? 'missing');

  const texts = await steps
    .locator('[data-step-words]')
    .evaluateAll((all) => all.map((words) => words.textContent.split(/\s+/).length));
  expect(Math.max(...texts)).toBeLessThanOrEqual(60);
});

test('on the timeline’s page a few events are all steps', async ({ page }) => {
  await page.goto(`${kindsOfPage.timeline}?view=step&from=2019-10&to=2019-10`);
  const steps = page.locator('[data-part="steps"]');
  await expect(steps.locator('[data-step="2019-10-08-xinjiang-visa-restrictions"]')).toHaveCount(1);
  const dates = await steps
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeLessThanOrEqual(12);
  expect(dates).toEqual([...dates].sort());
});
