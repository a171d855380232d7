import { expect, test } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

test('a letter of the glossary leads to its words, and a word to its page', async ({ page }) => {
  await page.goto(kindsOfPage.glossary);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'E', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'E', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Entity List', exact: true }).first().click();
  await expect(page).toHaveURL(/\/glossary\/entity-list\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entity List');
  await expect(page.locator('.headword')).toHaveAttribute('lang', 'zh-Hans');
});

test('a term says where it is used, how far its source was read, and what stands beside it', async ({ page }) => {
  await page.goto(kindsOfPage.term);
  await expect(page.getByRole('link', { name: 'Twenty-eight names' })).toBeVisible();
  await expect(page.locator('[data-read="passage"]')).toBeVisible();
  await expect(page.locator('[data-confidence="high"]')).toHaveText('Confirmed');
  const beside = page.getByRole('navigation', { name: 'Terms before and after' });
  await expect(beside.getByRole('link')).toHaveCount(2);
});

test('a term that nobody checked says so on its page and in the glossary', async ({ page }) => {
  await page.goto('/glossary/wto/');
  await expect(page.getByText('Not yet checked against a source').first()).toBeVisible();
  await page.goto(kindsOfPage.glossary);
  await expect(page.locator('[data-term="wto"]')).toContainText('Not yet checked against a source.');
  await expect(page.locator('[data-term="entity-list"]')).not.toContainText('Not yet');
});

test('the glossary lists its words by subject too', async ({ page }) => {
  await page.goto(`${kindsOfPage.glossary}#subject-trade`);
  await expect(page.getByRole('heading', { level: 3, name: 'Trade and tariffs' })).toBeInViewport();
});

test('people stand by side, and a person’s page names only what a source confirms', async ({ page }) => {
  await page.goto(kindsOfPage.people);
  await expect(page.locator('[data-side="us"] [data-person="wilbur-ross"]')).toBeVisible();
  await expect(page.locator('[data-side="china"] [data-person="liu-he"]')).toBeVisible();
  await page.getByRole('link', { name: 'Mike Pompeo' }).click();
  await expect(page.locator('[data-roles]')).toContainText('US Secretary of State');
  await expect(page.locator('[data-roles]')).not.toContainText(/April 2018|until|from/);
});

test('a person’s page leads to the talks whose text names the person', async ({ page }) => {
  await page.goto('/people/liu-he/');
  await page.locator('a[href$="/milestones/2019-10-10-talks-round-13/"]').click();
  await expect(page.locator('main')).toContainText('Liu He');
});

test('a publisher’s page says what rests on each document, and where copies are looked up', async ({ page }) => {
  await page.goto(kindsOfPage.sources);
  await page.getByRole('link', { name: 'Federal Register', exact: true }).click();
  const document = page.locator('[data-document]', {
    has: page.locator('a[href$="/designations/2019-10-09-xinjiang-surveillance/"]'),
  });
  await expect(document.first().getByRole('link', { name: 'archived copies' })).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20191009\/https:/,
  );
  await expect(document.first().locator('[data-source]')).toHaveAttribute('rel', 'external');
});

test('the ways a source was read add up to all documents', async ({ page }) => {
  await page.goto(kindsOfPage.sources);
  const counts = await page.locator('[data-readings] dd').allInnerTexts();
  const total = counts.reduce((sum, count) => sum + Number(count), 0);
  await expect(page.locator('.standfirst')).toContainText(`${total} documents`);
});

test('a theme leads to its rules, and its table has the numbers of its columns', async ({ page }) => {
  await page.goto(kindsOfPage.themes);
  await page.getByRole('link', { name: 'Human rights', exact: true }).click();
  await expect(page.getByRole('row', { name: /^2019 / })).toContainText('28');
  await expect(page.locator('a[href$="/designations/2019-10-09-xinjiang-surveillance/"]').first()).toBeVisible();
});

test('what is not researched is explained, and counted from below', async ({ page }) => {
  await page.goto('/themes/not-researched/');
  await expect(page.getByText('We do not know from them what ground the rule stated')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('at least');
});

test('the log of corrections says what it holds, for people and for machines', async ({ page, request }) => {
  await page.goto(kindsOfPage.corrections);
  const answer = await request.get('/data/corrections.json');
  const { corrections } = (await answer.json()) as { corrections: unknown[] };
  await expect(page.locator('[data-correction]')).toHaveCount(corrections.length);
  await expect(page.locator('[data-no-corrections]')).toHaveCount(corrections.length === 0 ? 1 : 0);
  await expect(page.getByRole('heading', { name: 'Report a mistake' })).toBeVisible();
});
