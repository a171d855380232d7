import { AFTER_LOAD_MS, openPage, withinLimit } from './open-page.ts';
import type { PageKind } from './page-kinds.ts';
import { perform, prepareGesture } from './perform-gesture.ts';

/** An animation of a page is over by then, in ms. */
const REST_MS = 1500;

/**
 * Goes through the gesture once, unmeasured and unhurried, and looks after each part whether anything changed:
 * a hand that moves nothing would make the smoothest of all timelines.
 *
 * @returns the parts that changed nothing
 * @throws {TooSlow} when the page does not answer
 */
export async function rehearse(kind: PageKind, address: string): Promise<string[]> {
  const { showing } = kind;
  if (!showing) return [];
  const { page, session, browser } = await openPage(kind, address, 1);
  try {
    await page.waitForTimeout(AFTER_LOAD_MS / 2);
    const parts = await prepareGesture(page, kind);
    const still: string[] = [];
    for (const { name, touches } of parts) {
      const before = await page.evaluate<string>(showing);
      await withinLimit(perform(page, session, touches), name);
      await page.waitForTimeout(REST_MS);
      if ((await page.evaluate<string>(showing)) === before) still.push(name);
    }
    return still;
  } finally {
    await browser.close();
  }
}
