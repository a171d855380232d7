import type { Task } from './frame-statistics.ts';

/** What the watcher leaves on the page for the bench to fetch. Times are ms since navigation began. */
export interface Watch {
  firstEventMs: number | undefined;
  readonly tasks: Task[];
  /** When each frame of the recording began; empty until one was asked for. */
  frames: number[];
  record(): void;
  stop(): void;
}

declare global {
  var benchWatch: Watch;
}

/**
 * Watches a page from before its first line: runs in the page, by `addInitScript`, so it may use nothing from outside.
 *
 * An event is seen when one of `selector` has a box inside the viewport and nothing hides it. That is looked for
 * once a frame; the time is taken right after the frame that shows it, in a message that waits behind the painting.
 *
 * @param selector - what shows an event on this page
 */
export function watchPage(selector: string): void {
  /** Enough to pass over drawings that are not shown at this width. */
  const MOST_LOOKED_AT = 3000;
  let isRecording = false;
  const watch: Watch = {
    firstEventMs: undefined,
    tasks: [],
    frames: [],
    record: () => {
      isRecording = true;
      watch.frames = [performance.now()];
      const next = (): void => {
        if (!isRecording) return;
        watch.frames.push(performance.now());
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    stop: () => {
      isRecording = false;
    },
  };
  globalThis.benchWatch = watch;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.tasks.push({ startMs: startTime, durationMs: duration });
  }).observe({ type: 'longtask', buffered: true });

  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top && right > left;
  };
  const look = (): void => {
    const candidates = [...document.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT);
    if (!candidates.some(isSeen)) {
      requestAnimationFrame(look);
      return;
    }
    const afterPainting = new MessageChannel();
    afterPainting.port1.onmessage = () => {
      watch.firstEventMs = performance.now();
      afterPainting.port1.close();
    };
    afterPainting.port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
