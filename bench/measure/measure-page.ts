import { blockingTime, frameStatistics, longestTask } from './frame-statistics.ts';
import type { Measurement } from './measurement.ts';
import { AFTER_LOAD_MS, openPage, type OpenPage, TooSlow, withinLimit } from './open-page.ts';
import type { PageKind } from './page-kinds.ts';
import { perform, prepareGesture } from './perform-gesture.ts';
import { GESTURE_MS } from './plan-gesture.ts';

export interface Measured {
  readonly measurement: Measurement;
  /** What has to be said beside it. */
  readonly notes: readonly string[];
}

/**
 * Loads a page once and measures it. A page that is too slow is measured as far as it came.
 *
 * @param isUsed - whether it is zoomed and panned
 */
export async function measurePage(kind: PageKind, address: string, rate: number, isUsed: boolean): Promise<Measured> {
  const open = await unlessTooSlow(openPage(kind, address, rate));
  if (open instanceof TooSlow) return { measurement: {}, notes: [`${open.message}.`] };
  const { page, session, count, browser } = open;
  try {
    await page.waitForTimeout(AFTER_LOAD_MS);
    const loaded = { ...count.bytes };
    const whileLoading: Measurement = {
      htmlBytes: loaded.html,
      scriptBytes: loaded.script,
      styleBytes: loaded.style,
      dataBytes: loaded.data,
      ...(await loading(open)),
    };
    const gesture = isUsed ? await unlessTooSlow(withinLimit(use(kind, open), 'the gesture')) : undefined;
    // It hangs still, and would not answer what follows.
    if (gesture instanceof TooSlow) return { measurement: whileLoading, notes: [`${gesture.message}.`] };
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((other) => other.name === name)?.value ?? 0;
    const asked = [...count.outside].map((host) => `asks ${host}; that was blocked and is not counted.`);
    return {
      measurement: {
        ...whileLoading,
        ...gesture,
        laterScriptBytes: count.bytes.script - loaded.script,
        heapBytes: metric('JSHeapUsedSize'),
        nodes: metric('Nodes'),
      },
      notes: asked,
    };
  } finally {
    await browser.close();
  }
}

async function unlessTooSlow<Value>(promise: Promise<Value>): Promise<Value | TooSlow> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof TooSlow) return error;
    throw error;
  }
}

async function loading({ page }: OpenPage): Promise<{ firstEventMs: number | undefined; blockingMs: number }> {
  const { firstEventMs, tasks, loadMs } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { firstEventMs, tasks } = globalThis.benchWatch;
    return { firstEventMs, tasks, loadMs: navigation?.loadEventEnd ?? 0 };
  });
  return { firstEventMs, blockingMs: blockingTime(tasks, loadMs + AFTER_LOAD_MS) };
}

async function use(kind: PageKind, { page, session }: OpenPage) {
  const parts = await prepareGesture(page, kind);
  const before = await page.evaluate<string>(kind.showing ?? '""');
  const start = performance.now();
  await page.evaluate(() => {
    globalThis.benchWatch.record();
  });
  await perform(
    page,
    session,
    parts.flatMap(({ touches }) => touches),
  );
  const rest = GESTURE_MS - (performance.now() - start);
  if (rest > 0) await page.waitForTimeout(rest);
  const { frames, tasks } = await page.evaluate(() => {
    globalThis.benchWatch.stop();
    const { frames, tasks } = globalThis.benchWatch;
    return { frames, tasks };
  });
  // Buttons lead back to the slide that was open: there the rehearsal alone can tell.
  if (kind.hand?.kind === 'wheel' && (await page.evaluate<string>(kind.showing ?? '""')) === before)
    throw new Error(`${kind.title}: it shows the same as before the gesture, so there is nothing to measure.`);
  const [startMs = 0, endMs = 0] = [frames[0], frames.at(-1)];
  return { ...frameStatistics(frames), longestTaskMs: longestTask(tasks, startMs, endMs) };
}
