import type { Hand } from './page-kinds.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the hand goes, in px from the corner of the viewport. */
export interface Places {
  /** A free place on the drawing. */
  readonly over: Point;
  readonly zoomIn?: Point | undefined;
  readonly zoomOut?: Point | undefined;
}

/** One event of the mouse, as `Input.dispatchMouseEvent` of the browser's protocol takes it. */
export interface Touch extends Point {
  readonly atMs: number;
  readonly type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';
  readonly button?: 'left';
  /** Buttons held down; 1 is the left one. */
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly modifiers?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

export interface Part {
  readonly name: 'zooming in' | 'panning' | 'zooming out';
  readonly touches: readonly Touch[];
}

const CTRL = 2;
/** A mouse tells where it is about so often, in ms. */
const STEP = 16;
/** How long a gesture takes in all, in ms. */
export const GESTURE_MS = 2000;

/** Two seconds of zooming in, panning there and back, and zooming out. */
export function planGesture(hand: Hand, places: Places): Part[] {
  const isWheel = hand.kind === 'wheel';
  return [
    { name: 'zooming in', touches: isWheel ? wheelZoom(places.over, 0, -60) : clicks(places.zoomIn, [0, 250, 500]) },
    { name: 'panning', touches: isWheel ? drag(places.over) : sideways(places.over) },
    {
      name: 'zooming out',
      touches: isWheel ? wheelZoom(places.over, 1400, 60) : clicks(places.zoomOut, [1400, 1600, 1800]),
    },
  ];
}

function wheelZoom(at: Point, startMs: number, deltaY: number): Touch[] {
  return steps(startMs, startMs + 600, 50).map((atMs) => ({
    ...at,
    atMs,
    type: 'mouseWheel',
    deltaX: 0,
    deltaY,
    modifiers: CTRL,
  }));
}

/** 240 px to the left and half of that back. */
function drag(at: Point): Touch[] {
  const times = steps(716, 1316, STEP);
  const along = (share: number): number => (share < 2 / 3 ? -240 * share * 1.5 : -240 + 360 * (share - 2 / 3));
  const moves = times.map((atMs, index): Touch => ({
    x: at.x + Math.round(along((index + 1) / times.length)),
    y: at.y,
    atMs,
    type: 'mouseMoved',
    button: 'left',
    buttons: 1,
  }));
  const last = moves.at(-1) ?? { ...at, atMs: 700 };
  const press = { ...at, atMs: 700, type: 'mousePressed', button: 'left', buttons: 1, clickCount: 1 } as const;
  const { x, y } = last;
  return [press, ...moves, { x, y, atMs: 1330, type: 'mouseReleased', button: 'left', clickCount: 1 }];
}

function sideways(at: Point): Touch[] {
  return steps(700, 1330, STEP).map((atMs, index, { length }) => ({
    ...at,
    atMs,
    type: 'mouseWheel',
    deltaX: index < (length * 2) / 3 ? 40 : -40,
    deltaY: 0,
  }));
}

function clicks(at: Point | undefined, times: readonly number[]): Touch[] {
  if (!at) return [];
  return times.flatMap((atMs): Touch[] => [
    { ...at, atMs, type: 'mousePressed', button: 'left', buttons: 1, clickCount: 1 },
    { ...at, atMs: atMs + 20, type: 'mouseReleased', button: 'left', clickCount: 1 },
  ]);
}

function steps(startMs: number, endMs: number, stepMs: number): number[] {
  return Array.from({ length: Math.floor((endMs - startMs) / stepMs) }, (_, index) => startMs + index * stepMs);
}
