import { expect, type Page } from '@playwright/test';
import { kindsOfPage } from './addresses.ts';

/** Opens the timeline at a state and waits until its script has answered. */
export async function openTimeline(page: Page, search = '', hash = ''): Promise<void> {
  await page.goto(`${kindsOfPage.timeline}${search}${hash}`);
  await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
  await page.locator('[data-timeline]').dispatchEvent('pointerover');
  await expect(page.locator('[data-timeline][data-ready="all"]')).toBeAttached();
  await settled(page);
}

/** Leads an open timeline to another state as the back button would: by its address, without loading the page. */
export async function turnTo(page: Page, search: string, hash = ''): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `${kindsOfPage.timeline}${search}${hash}`);
  await settled(page);
}

/** Waits until list and table have followed the last change. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-timeline]:not([data-busy])')).toBeAttached();
  await expect(page.locator('[data-part="list"]')).not.toHaveAttribute('aria-busy');
  await expect(page.locator('[data-part="table"]')).not.toHaveAttribute('aria-busy');
}

export interface EventsShown {
  /** Ids of the list's events that are not taken away, in reading order; a folded year's count. */
  readonly events: string[];
  readonly dates: string[];
  readonly laneOf: Readonly<Record<string, 'list' | 'talks'>>;
  /** Ids of the table's rows that are not taken away. */
  readonly rows: string[];
}

export function eventsShown(page: Page): Promise<EventsShown> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((item) => !item.closest('[hidden]'));
    const id = (item: HTMLElement) => item.dataset['event'] ?? '';
    const events = shown('[data-part="list"] [data-event]');
    return {
      events: events.map(id),
      dates: events.map((event) => event.querySelector('time')?.dateTime ?? ''),
      laneOf: Object.fromEntries(
        events.map((event) => [
          id(event),
          event.classList.contains('event-list') ? ('list' as const) : ('talks' as const),
        ]),
      ),
      rows: shown('[data-part="table"] tr[data-event]').map(id),
    };
  });
}

/** Numbers in [0, 1) that look random and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(0x19660d, state) + 0x3c6ef35f) | 0;
    return (state >>> 0) / 0x100000000;
  };
}
