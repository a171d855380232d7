import type { CDPSession, Page } from 'playwright-core';
import type { PageKind } from './page-kinds.ts';
import { type Part, type Places, planGesture, type Point, type Touch } from './plan-gesture.ts';

/** A hand that has come to a timeline looks at it before it moves it, in ms. */
const LOOK_MS = 1500;

/** Puts the timeline in view, finds where the hand can go and brings it there; the plan of the gesture. */
export async function prepareGesture(page: Page, { hand, title }: PageKind): Promise<Part[]> {
  if (!hand) return [];
  const over = await page.evaluate(freePlace, hand.over);
  if (!over) throw new Error(`${title}: nothing that is visible fits ${hand.over}.`);
  await page.mouse.move(over.x, over.y);
  await page.waitForTimeout(LOOK_MS);
  const places: Places =
    hand.kind === 'wheel'
      ? { over }
      : { over, zoomIn: await centreOf(page, hand.zoomIn), zoomOut: await centreOf(page, hand.zoomOut) };
  return planGesture(hand, places);
}

async function centreOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing that is visible fits ${selector}.`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Runs in the page: a place on the drawing, near the middle of what is in view, that is not a link. */
function freePlace(selector: string): Point | undefined {
  const drawing = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  if (!drawing) return undefined;
  drawing.scrollIntoView({ block: 'start', behavior: 'instant' });
  const box = drawing.getBoundingClientRect();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const x = Math.round(box.left + box.width / 2);
  const rows = Array.from({ length: 40 }, (_, index) => Math.round(top + ((bottom - top) * (index + 0.5)) / 40));
  const middleFirst = rows.sort((a, b) => Math.abs(a - (top + bottom) / 2) - Math.abs(b - (top + bottom) / 2));
  const isFree = (y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && drawing.contains(hit) && hit.closest('a, button, .vis-item') === null;
  };
  return { x, y: middleFirst.find(isFree) ?? Math.round((top + bottom) / 2) };
}

/**
 * Moves the mouse as planned, by the clock: a page that is busy gets no fewer touches than one that is not.
 *
 * @returns when the page has answered the last of them and painted two frames
 */
export async function perform(page: Page, session: CDPSession, touches: readonly Touch[]): Promise<void> {
  const origin = touches[0]?.atMs ?? 0;
  const start = performance.now();
  const answers: Promise<unknown>[] = [];
  for (const { atMs, ...touch } of touches) {
    const wait = atMs - origin - (performance.now() - start);
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(session.send('Input.dispatchMouseEvent', touch));
  }
  await Promise.all(answers);
  await twoFrames(page);
}

export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
