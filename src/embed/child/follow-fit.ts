const PATIENCE_MS = 400;
const TOLERANCE_PX = 2;

/**
 * Where nobody follows the height, the page fits the frame it has and scrolls inside (class "fit"). That class may not
 * change how high the page is by itself, or a listener that comes late would be told a wrong height.
 *
 * @returns called with each new height that was posted, in px
 */
export function followFit(): (postedPx: number) => void {
  let posted = 0;
  let timer = 0;
  const hasReached = (): boolean => Math.abs(innerHeight - posted) <= TOLERANCE_PX;
  const show = (): boolean => document.documentElement.classList.toggle('fit', !hasReached());
  addEventListener('resize', () => hasReached() && show());
  return (postedPx) => {
    posted = postedPx;
    clearTimeout(timer);
    timer = window.setTimeout(show, PATIENCE_MS);
  };
}
