import type { Page } from '@playwright/test';

interface Watching {
  shiftWatch: { readonly observer: PerformanceObserver; readonly shifts: number[] };
}

/**
 * Watches what moves on a page by itself. Begin before the page is opened; each page opened counts from nothing.
 *
 * @returns asks for the sum of all shifts so far, once the fonts are there and two frames are drawn with them
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shiftWatch: { shifts, observer } });
  });
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      const { shifts, observer } = (window as unknown as Watching).shiftWatch;
      for (const entry of observer.takeRecords()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      return shifts.reduce((sum, shift) => sum + shift, 0);
    });
}
