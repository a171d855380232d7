/** What a host is asked for, at least and at most, in px. What is longer scrolls inside. */
const LEAST = 100;
const MOST = 1200;

/** The height that is asked for, for a page so many px high. */
export function askedHeight(naturalPx: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(naturalPx)));
}

/** The height to ask for: what the page takes up by itself, whatever the frame gives it, in px. */
export function measurePage(): number {
  return askedHeight(document.documentElement.getBoundingClientRect().height);
}
