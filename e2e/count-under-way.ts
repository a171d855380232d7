import type { Page } from '@playwright/test';

/** Counts what a page has under way: listeners on anything, observers at work, and clocks that go on. Call it before the page. */
export async function countUnderWay(
  page: Page,
): Promise<() => Promise<{ listeners: number; observers: number; timers: number }>> {
  await page.addInitScript(() => {
    const open = { listeners: new Set<string>(), observers: new Set<object>(), timers: new Set<number>() };
    const ids = new WeakMap<object, number>();
    let last = 0;
    const idOf = (thing: object): number => ids.get(thing) ?? (ids.set(thing, (last += 1)), last);
    const key = (target: object, type: string, callback: object | null): string =>
      `${idOf(target)} ${type} ${callback ? idOf(callback) : ''}`;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, callback, options) {
      open.listeners.add(key(this, type, callback));
      add.call(this, type, callback, options);
    };
    EventTarget.prototype.removeEventListener = function (type, callback, options) {
      open.listeners.delete(key(this, type, callback));
      remove.call(this, type, callback, options);
    };
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      const { observe, disconnect } = window[name].prototype as MutationObserver;
      Object.assign(window[name].prototype, {
        observe(this: MutationObserver, ...args: Parameters<typeof observe>) {
          open.observers.add(this);
          observe.apply(this, args);
        },
        disconnect(this: MutationObserver) {
          open.observers.delete(this);
          disconnect.call(this);
        },
      });
    }
    const { setInterval: every } = window;
    Object.assign(window, {
      setInterval: (...args: Parameters<typeof every>) => open.timers.add(every(...args) as unknown as number),
      underWay: () => ({ listeners: open.listeners.size, observers: open.observers.size, timers: open.timers.size }),
    });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { underWay: () => { listeners: number; observers: number; timers: number } }).underWay(),
    );
}
