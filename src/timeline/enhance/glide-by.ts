import { boundsOf, panWindow, zoomWindow } from '../state/move-window.ts';
import type { Board } from './board.ts';

/** Moves the window of a board as a hand moves over its drawing: many small wishes, one drawing a frame. */
export interface Glider {
  /** @param px - on the screen; to the right shows earlier times */
  pan(px: number): void;
  /** @param factor - of the window's length; @param clientX - where on the screen time keeps its place */
  zoom(factor: number, clientX: number): void;
  /** The gesture is over: the window is taken into the state. */
  settle(): void;
}

export function gliderOf(board: Board): Glider {
  const bounds = boundsOf(board.events, board.defaultWindow);
  let isAsked = false;
  let shift = 0;
  let factor = 1;
  let at = 0;

  const move = (): void => {
    if (!isAsked) return;
    isAsked = false;
    const { svg, geometry } = board.drawing() ?? {};
    if (!svg || !geometry) return;
    const box = svg.getBoundingClientRect();
    const scale = box.width / geometry.width;
    const window = board.window();
    const msPerPx = (window.endMs - window.startMs) / ((geometry.plot.right - geometry.plot.left) * scale);
    const panned = panWindow(window, -shift * msPerPx, bounds);
    const atMs = panned.startMs + (at - box.left - geometry.plot.left * scale) * msPerPx;
    const next = factor === 1 ? panned : zoomWindow(panned, factor, atMs, bounds);
    shift = 0;
    factor = 1;
    board.glide(next);
  };
  /** One drawing a frame, in a task of its own: with the browser's layout and painting it would keep a hand waiting. */
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => setTimeout(move));
  };
  return {
    pan: (px) => {
      shift += px;
      ask();
    },
    zoom: (by, clientX) => {
      factor *= by;
      at = clientX;
      ask();
    },
    settle: () => {
      move();
      board.settle();
    },
  };
}
