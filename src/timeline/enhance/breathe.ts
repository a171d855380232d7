/** Longest wait for a frame, in ms: a page in the background draws none. */
const PATIENCE = 100;

/** Lets the browser lay out and draw what was changed, and hear its reader, before the work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
