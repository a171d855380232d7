import { markPath, markTurn } from '../timeline/layout/mark-path.ts';
import { roundPx } from '../timeline/layout/round-px.ts';
import { stackRows } from '../timeline/layout/stack-rows.ts';
import type { TalksEvent } from '../timeline/layout/timeline-event.ts';
import type { StripFrame, StripGeometry, StripMark } from './strip.ts';

/** The box, in px, that paths of the timeline are drawn for. */
const MARK_BOX = 16;
/** The sizes between which marks are read well. */
const LEAST_MARK = 12;
const MOST_MARK = 20;
/** The page's own mark stands out by size too. */
const OWN_MARK = 26;

/**
 * The marks at the largest size at which the rows they need fit.
 *
 * Below a size at which they can be told apart the least important give way,
 * then the less important; the turning points and the page's own always stay.
 */
export function placeStripMarks(
  talks: readonly TalksEvent[],
  strong: ReadonlySet<string>,
  toX: (ms: number) => number,
  frame: StripFrame,
): Pick<StripGeometry, 'marks' | 'isWhole'> {
  const inTime = [...talks].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  for (const least of [3, 2, 1]) {
    const events = inTime.filter(({ id, significance }) => significance <= least || strong.has(id));
    for (let box = MOST_MARK; box >= (least === 1 ? 3 : LEAST_MARK); box--) {
      const marks = placeRows(events, box, strong, toX, frame);
      if (marks) return { marks, isWhole: events.length === inTime.length };
    }
  }
  return { marks: [], isWhole: inTime.length === 0 };
}

/** @returns nothing when the rows are more than there is room for */
function placeRows(
  events: readonly TalksEvent[],
  box: number,
  strong: ReadonlySet<string>,
  toX: (ms: number) => number,
  { left, right, marksTop, bottom }: StripFrame,
): StripMark[] | undefined {
  const xs = events.map(({ startMs, endMs }) => {
    const middle = (toX(startMs) + toX(endMs)) / 2;
    return Math.min(Math.max(middle, left + box / 2), right - box / 2);
  });
  const rows = stackRows(xs.map((x) => ({ start: x - box / 2, end: x + box / 2 })));
  if (Math.max(0, ...rows) >= Math.floor((bottom - marksTop) / box)) return undefined;
  const isOwn = (id: string): boolean => strong.size === 1 && strong.has(id);
  return events.map((event, index) => ({
    x: roundPx(xs[index] ?? 0),
    y: roundPx(marksTop + ((rows[index] ?? 0) + 0.5) * box),
    path: markPath(event.kind),
    turn: markTurn(event.kind),
    scale: Math.round(((isOwn(event.id) ? OWN_MARK : box) / MARK_BOX) * 100) / 100,
    isStrong: strong.size === 0 || strong.has(event.id),
  }));
}
