import { blockingTime, frameStatistics, longestTask } from './frame-statistics.ts';
import type { Measurement } from './measurement.ts';
import { AFTER_LOAD_MS, openPage, type OpenPage } from './open-page.ts';
import type { PageKind } from './page-kinds.ts';
import { perform, prepareGesture } from './perform-gesture.ts';
import { GESTURE_MS } from './plan-gesture.ts';

export interface Measured {
  readonly measurement: Measurement;
  /** Other servers the page asked for something. */
  readonly outside: readonly string[];
}

/**
 * Loads a page once and measures it.
 *
 * @param isUsed - whether it is zoomed and panned
 */
export async function measurePage(kind: PageKind, address: string, rate: number, isUsed: boolean): Promise<Measured> {
  const open = await openPage(kind, address, rate);
  const { page, session, count, browser } = open;
  try {
    await page.waitForTimeout(AFTER_LOAD_MS);
    const loaded = { ...count.bytes };
    const { firstEventMs, blockingMs } = await loading(open);
    const gesture = isUsed ? await use(kind, open) : undefined;
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((other) => other.name === name)?.value ?? 0;
    return {
      measurement: {
        htmlBytes: loaded.html,
        scriptBytes: loaded.script,
        styleBytes: loaded.style,
        dataBytes: loaded.data,
        laterScriptBytes: count.bytes.script - loaded.script,
        firstEventMs,
        blockingMs,
        longestFrameMs: gesture?.longestFrameMs,
        lateFrames: gesture?.lateFrames,
        framesPerSecond: gesture?.framesPerSecond,
        longestTaskMs: gesture?.longestTaskMs,
        heapBytes: metric('JSHeapUsedSize'),
        nodes: metric('Nodes'),
      },
      outside: [...count.outside],
    };
  } finally {
    await browser.close();
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
