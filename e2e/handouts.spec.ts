import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

interface Handout {
  readonly address: string;
  readonly pages: number;
}

/** Pages of a PDF as Chromium writes it, an object each. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** What is left of the paper inside the margins of the style sheet, in px. */
const papers = {
  A4: { width: 695, height: 1039 },
  Letter: { width: 718, height: 973 },
} as const;

/** Every handout of the index with the number of pages said there, and every key, which has one. */
async function handoutsOf(page: Page): Promise<Handout[]> {
  await page.goto(kindsOfPage.handouts);
  return page.locator('[data-handouts] li').evaluateAll((items) =>
    items.flatMap((item) => {
      const said = /(\d) pages?/.exec(item.textContent)?.[1];
      return [...item.querySelectorAll('a')].map((link, index) => ({
        address: link.pathname,
        pages: index === 0 ? Number(said) : 1,
      }));
    }),
  );
}

const textsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((items) => items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()));
const lettersOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((items) => items.map((item) => item.getAttribute('data-letter') ?? ''));

for (const format of ['A4', 'Letter'] as const) {
  test(`every handout prints on the pages it promises, two at most, on ${format}`, async ({ page }) => {
    test.setTimeout(180_000);
    const handouts = await handoutsOf(page);
    expect(handouts.length).toBeGreaterThan(12);
    for (const { address, pages } of handouts) {
      expect(pages, address).toBeLessThanOrEqual(2);
      await page.goto(address);
      await expect(page.locator('[data-handout]'), address).toHaveAttribute('data-pages', String(pages));
      expect(pagesOf(await page.pdf({ format })), address).toBe(pages);
    }
  });

  test(`on ${format} nothing of a handout hangs over the foot of its page, or over its side`, async ({ page }) => {
    test.setTimeout(120_000);
    const handouts = await handoutsOf(page);
    await page.setViewportSize(papers[format]);
    await page.emulateMedia({ media: 'print' });
    for (const { address } of handouts) {
      await page.goto(address);
      const over = await page.locator('.paper').evaluateAll((sheets) =>
        sheets.flatMap((sheet) => {
          const box = sheet.getBoundingClientRect();
          const foot = sheet.querySelector('.paper-foot')?.getBoundingClientRect();
          if (!foot || foot.bottom > box.bottom + 1) return ['foot'];
          return [...sheet.querySelectorAll('.paper-body *')]
            .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .paper-notes, svg *'))
            .filter((element) => {
              const { right, bottom } = element.getBoundingClientRect();
              return right > box.right + 1 || bottom > foot.top + 1;
            })
            .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
        }),
      );
      expect(over, address).toEqual([]);
    }
  });
}

test('on paper nothing of the site is around a handout, and each page says where it comes from', async ({ page }) => {
  for (const kind of ['handout, timeline', 'handout, order', 'handout, key', 'handout, vocabulary'] as const) {
    await page.goto(kindsOfPage[kind]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.masthead, .trail, .colophon, .page-end, .handout-how')).toHaveCount(5);
    await expect(page.locator(':is(.masthead, .trail, .colophon, .page-end, .handout-how):visible')).toHaveCount(0);
    for (const foot of await textsOf(page, '.paper-foot')) {
      expect(foot).toContain(`The List and the Talks · list.example${kindsOfPage[kind]}`);
      expect(foot).toMatch(/Record verified through \d+ \w+ \d{4} · CC BY 4\.0/);
    }
    await page.emulateMedia({ media: null });
  }
});

test('the timeline prints its drawing with a pattern for each theme, and its events in order', async ({ page }) => {
  await page.goto(kindsOfPage['handout, timeline']);
  await page.setViewportSize(papers.Letter);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-drawing]:visible')).toHaveCount(1);
  await expect(page.locator('.patterns pattern').first()).toBeAttached();
  const fills = await page
    .locator('[data-drawing]:visible .bar [class^="theme-"]')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
  expect(new Set(fills).size).toBeGreaterThan(3);
  expect(fills.filter((fill) => !fill.includes('#pattern-'))).toEqual([]);
  const days = await page
    .locator('[data-key-events] time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThanOrEqual(10);
  expect(days).toEqual([...days].sort());
});

test('no card to put in order gives its date away, the cards are shuffled, and the key is in order', async ({
  page,
}) => {
  const sheets = (await handoutsOf(page)).filter(({ address }) => /\/order\/[^/]+\/$/.test(address));
  expect(sheets.length).toBeGreaterThanOrEqual(3);
  for (const { address } of sheets) {
    await page.goto(address);
    const cards = await textsOf(page, '[data-cards] > li');
    const printed = await lettersOf(page, '[data-cards] > li');
    expect(cards.length, address).toBeGreaterThanOrEqual(10);
    expect(cards.length, address).toBeLessThanOrEqual(12);
    await expect(page.locator('[data-cards] a, [data-cards] time')).toHaveCount(0);

    await page.getByRole('link', { name: 'The key is on a page of its own.' }).click();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const days = await page
      .locator('[data-key] > li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-date') ?? ''));
    const right = await lettersOf(page, '[data-key] > li');
    expect(days, address).toEqual([...days].sort());
    expect(new Set(days).size, address).toBe(cards.length);
    expect([...right].sort(), address).toEqual(printed);
    expect(right.join(''), address).not.toBe(printed.join(''));
    for (let at = 1; at < right.length; at += 1)
      expect(printed.join(''), address).not.toContain(`${right[at - 1]}${right[at]}`);

    const words = await textsOf(page, '[data-key] time');
    right.forEach((letter, index) => {
      const card = cards[printed.indexOf(letter)] ?? '';
      for (const word of words[index]?.match(/[A-Z]\w+|\d{4}/g) ?? []) expect(card).not.toContain(word);
      expect(card).not.toMatch(/(?<!\d)(19|20)\d\d(?!\d)/);
    });
  }
});

test('each word stands in both scripts, or with a line to write on, and says what it means', async ({ page }) => {
  await page.goto(kindsOfPage['handout, vocabulary']);
  const rows = await page.locator('.vocabulary [data-term]').evaluateAll((found) =>
    found.map((row) => ({
      term: row.getAttribute('data-term'),
      simplified: row.querySelector('[lang="zh-Hans"]')?.textContent ?? '',
      isToFill: row.querySelector('.answer-line') !== null,
      meaning: row.querySelector('td:last-child')?.textContent.trim() ?? '',
    })),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ simplified, isToFill }) => /\p{Script=Han}/u.test(simplified) === isToFill)).toEqual([]);
  expect(rows.filter(({ meaning }) => meaning.length < 15)).toEqual([]);
  const entityList = page.locator('[data-term="entity-list"]');
  await expect(entityList.locator('[lang="zh-Hant"]')).toHaveText('實體清單');
});

test('the key of the matching exercise leads each word to its own answer', async ({ page }) => {
  await page.goto(kindsOfPage['handout, matching']);
  const idsIn = (selector: string) =>
    page.locator(selector).evaluateAll((items) => items.map((item) => item.getAttribute('data-term') ?? ''));
  const sheets = await Promise.all(
    ['meaning', 'chinese'].map(async (answers) => ({
      terms: await idsIn(`[data-match="${answers}"] .match-terms li`),
      answers: await idsIn(`[data-match="${answers}"] .match-answers li`),
    })),
  );
  await page.getByRole('link', { name: 'The key is on a page of its own.' }).click();
  const keys = page.locator('[data-match-key]');
  await expect(keys).toHaveCount(2);
  for (const [index, { terms, answers }] of sheets.entries()) {
    expect(answers).not.toEqual(terms);
    const letters = await keys.nth(index).locator('li b').allTextContents();
    expect(letters.map((letter) => answers[letter.charCodeAt(0) - 65])).toEqual(terms);
  }
});

test('keys are not in the site map, handouts are', () => {
  const map = readFileSync(new URL('../dist-test/root/sitemap-0.xml', import.meta.url), 'utf8');
  expect(map).toContain('/teach/handouts/order/first-trade-war/<');
  expect(map).not.toContain('/key/<');
});
