import type { Board } from './board.ts';
import { gliderOf } from './glide-by.ts';

/** How much a px of the wheel zooms: a mouse's notch of 100 px makes 1.2 times. */
const PER_WHEEL_PX = Math.log(1.2) / 100;
const LINE_PX = 33;
/** A wheel has no end; this long after its last word the window is taken, in ms. */
const WHEEL_PAUSE = 220;
/** A pointer that moves less than this, in px, has tapped. */
const TAP = 5;
/** Two fingers nearer than this, in px, do not zoom any more. */
const LEAST_SPREAD = 24;

/**
 * Zoom and pan by wheel with Ctrl or Cmd, pinch and drag. The page's own scroll is never taken: a wheel
 * without a key scrolls, and so does a finger that moves up or down (`touch-action: pan-y`).
 */
export function enhanceGestures(board: Board): void {
  const glider = gliderOf(board);
  /** Where each pointer is, by its id. */
  const pointers = new Map<number, number>();
  let moved = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const middle = (): number => [...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size;
  const spread = (): number => {
    const [a = 0, b = 0] = pointers.values();
    return Math.max(Math.abs(a - b), LEAST_SPREAD);
  };

  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    glider.zoom(Math.exp(px * PER_WHEEL_PX), event.clientX);
    clearTimeout(pause);
    pause = setTimeout(glider.settle, WHEEL_PAUSE);
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, event.clientX);
  };
  const drag = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const [wasMiddle, wasSpread] = [middle(), spread()];
    pointers.set(event.pointerId, event.clientX);
    moved += Math.abs(event.clientX - before);
    if (moved < TAP) return;
    const svg = event.currentTarget as SVGSVGElement;
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    glider.pan(middle() - wasMiddle);
    if (pointers.size > 1) glider.zoom(wasSpread / spread(), middle());
  };
  const release = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && moved >= TAP) glider.settle();
  };
  /** A drag that ends on a mark is no click on it. */
  const swallow = (event: Event): void => {
    if (moved < TAP) return;
    moved = 0;
    event.preventDefault();
    event.stopPropagation();
  };
  const stay = (event: Event): void => {
    event.preventDefault();
  };

  const { signal } = board;
  for (const svg of board.root.querySelectorAll<SVGSVGElement>('svg[data-drawing]')) {
    svg.addEventListener('wheel', turn, { signal, passive: false });
    svg.addEventListener('pointerdown', press, { signal });
    svg.addEventListener('pointermove', drag, { signal });
    svg.addEventListener('pointerup', release, { signal });
    svg.addEventListener('pointercancel', release, { signal });
    svg.addEventListener('click', swallow, { signal, capture: true });
    svg.addEventListener('dragstart', stay, { signal });
  }
}
