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

  // The box first, which costs little: a page may hold thousands of marks, and none in sight.
  const isSeen = (element: Element): boolean => {
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top && right > left;
    return isInView && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const look = (): void => {
    if (![...document.querySelectorAll(selector)].some(isSeen)) {
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
