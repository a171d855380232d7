import type { TimeWindow } from '../layout/time-window.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { panWindow } from '../state/move-window.ts';
import { moveWindowTo } from '../state/shift-window.ts';
import { nearestPlace, nextTarget, type Place, samePlace, type Step } from '../state/next-target.ts';
import { daysOf, windowInWords } from '../state/stretch-in-words.ts';
import type { Board } from './board.ts';
import { openHelp } from './enhance-help.ts';
import { showInTable } from './show-in-table.ts';
import { linkAt, linkOf, placeOfLink } from './target-links.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/**
 * Moves a reader over the drawing by key: one stop for Tab, arrows from there.
 * Keys act while a mark has the focus and leave every combination with Ctrl, Alt or Meta to the browser.
 */
export function enhanceKeys(board: Board): void {
  const { root, signal } = board;
  let place: Place | undefined;
  let isWithin = false;

  const placeNow = (): Place | undefined => {
    const { svg, geometry } = board.drawing() ?? {};
    if (!svg || !geometry) return undefined;
    if (place) return samePlace(geometry.targetLanes, place);
    const drawn = svg.querySelector<SVGAElement>('a[data-target][tabindex="0"], a[data-target]');
    return drawn ? placeOfLink(geometry.targetLanes, drawn) : undefined;
  };
  // Everything else on the drawing is reached from the one link that Tab stops at.
  const keepOneStop = (): void => {
    const svg = board.drawing()?.svg;
    place = placeNow() ?? place;
    const stop = svg && place && linkOf(svg, place.target.key);
    if (!stop) return;
    for (const link of svg.querySelectorAll('a[data-target][tabindex="0"]')) {
      if (link !== stop) link.setAttribute('tabindex', '-1');
    }
    stop.setAttribute('tabindex', '0');
    if (isWithin && isLost(svg)) stop.focus({ preventScroll: true });
  };
  const goTo = (next: Place | undefined): void => {
    const svg = board.drawing()?.svg;
    if (svg && next) linkOf(svg, next.target.key)?.focus();
  };

  const step = (from: Place, by: Step): void => {
    const lanes = board.drawing()?.geometry.targetLanes ?? [];
    const next = nextTarget(lanes, from, by);
    if (next) goTo(next);
    else if (by === 'next' || by === 'previous') goBeyond(from, by);
  };
  /** To the next event of the lane outside the window, which moves there. */
  const goBeyond = (from: Place, by: 'next' | 'previous'): void => {
    const window = board.window();
    const outside = board.passing().filter((event) => laneOf(event) === from.lane && isBeyond(event, window, by));
    for (const event of by === 'next' ? outside : outside.reverse()) {
      showWindow(moveWindowTo(board.window(), event, recordOf(board)));
      const lanes = board.drawing()?.geometry.targetLanes ?? [];
      const here = samePlace(lanes, from);
      const isStill = here?.target.key === from.target.key;
      const next = here && isStill ? nextTarget(lanes, here, by) : nearestPlace(lanes, from.lane, event);
      // Some events of the record have no mark of their own; then the next one that has.
      if (next?.lane !== from.lane) continue;
      goTo(next);
      return;
    }
    board.say(by === 'next' ? 'There is no later event in this lane.' : 'There is no earlier event in this lane.');
  };
  const leap = (from: Place, years: number): void => {
    const window = board.window();
    const next = panWindow(window, yearsInMs(window.startMs, years), recordOf(board));
    if (next.startMs !== window.startMs) showWindow(next);
    const byMs = yearsInMs(from.target.startMs, years);
    const time = { startMs: from.target.startMs + byMs, endMs: from.target.endMs + byMs };
    goTo(nearestPlace(board.drawing()?.geometry.targetLanes ?? [], from.lane, time));
  };
  const showWindow = (window: TimeWindow): void => {
    board.change(daysOf(window));
    const count = board.shown().length;
    board.say(`${windowInWords(board.window())}, ${count} ${count === 1 ? 'event' : 'events'}.`);
  };

  const press = (key: string, from: Place, link: SVGAElement): boolean => {
    const by = steps[key];
    if (by) step(from, by);
    else if (key === 'PageUp' || key === 'PageDown') leap(from, key === 'PageUp' ? -1 : 1);
    else if (key === ' ') link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else if (key === 't' || key === 'T') showInTable(board, from.target.events[0] ?? '');
    else if (key === '?') openHelp(root);
    else return false;
    return true;
  };
  root.addEventListener(
    'keydown',
    (event) => {
      const link = linkAt(event.target);
      const lanes = board.drawing()?.geometry.targetLanes;
      const from = link && lanes && placeOfLink(lanes, link);
      if (!from || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (press(event.key, from, link)) event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const link = linkAt(event.target);
      const found = link && placeOfLink(board.drawing()?.geometry.targetLanes ?? [], link);
      isWithin = found !== undefined;
      if (!found) return;
      place = found;
      keepOneStop();
    },
    { signal },
  );
  // A drawing that takes the focused mark away does so before this task ends; a reader who leaves does not come back in it.
  root.addEventListener(
    'focusout',
    () => {
      queueMicrotask(() => (isWithin = linkAt(document.activeElement) !== undefined));
    },
    { signal },
  );
  board.onDraw(() => {
    if (!board.isGliding()) keepOneStop();
  });
  keepOneStop();
}

/** Whether the focus was on the drawing and is nowhere now, or on one that is hidden. */
function isLost(svg: SVGSVGElement): boolean {
  const active = document.activeElement;
  if (!active || active === document.body) return true;
  return linkAt(active) !== undefined && !svg.contains(active);
}

function laneOf(event: TimelineEvent): Place['lane'] {
  return event.lane === 'list' ? 'list' : event.actor;
}

function isBeyond(event: TimeWindow, window: TimeWindow, by: 'next' | 'previous'): boolean {
  return by === 'next' ? event.startMs >= window.endMs : event.endMs <= window.startMs;
}

/** From the record's first event to its last day. */
function recordOf({ events, defaultWindow }: Board): TimeWindow {
  return {
    startMs: Math.min(defaultWindow.startMs, events[0]?.startMs ?? defaultWindow.startMs),
    endMs: defaultWindow.endMs,
  };
}

/** So many years from a moment, leap days counted. */
function yearsInMs(fromMs: number, years: number): number {
  return new Date(fromMs).setUTCFullYear(new Date(fromMs).getUTCFullYear() + years) - fromMs;
}
