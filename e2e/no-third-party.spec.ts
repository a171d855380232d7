import { expect, test } from '@playwright/test';
import { pages, quietKinds } from './addresses.ts';

for (const [kind, address] of pages) {
  test(`asks no other origin for anything, and the policy blocks nothing of ours: ${kind}`, async ({
    page,
    baseURL,
  }) => {
    const others: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`) && !request.url().startsWith('data:'))
        others.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`carries a strict policy, and no script where there is nothing to find: ${kind}`, async ({ page }) => {
    const answer = await page.goto(address);
    const meta = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(meta).toContain("default-src 'self'");
    expect(meta).not.toContain('unsafe-inline');
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    const scripts = page.locator('script:not([type="application/ld+json"], [type="speculationrules"])');
    if (quietKinds.includes(kind)) await expect(scripts).toHaveCount(0);
    // Where there is script, it is a file of this site: the policy allows none inside a page.
    await expect(
      page.locator('script:not([src], [type="application/ld+json"], [type="speculationrules"])'),
    ).toHaveCount(0);
    // As it is sent: script may place things, which the policy allows it.
    expect(await answer?.text()).not.toMatch(/<[^>]*\sstyle=/);
  });
}
