import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { utcDay } from 'd3-time';
import type { MarkKind } from './mark-kind.ts';
import { roundPx } from './round-px.ts';
import { stackRows } from './stack-rows.ts';
import { textWidth } from './text-width.ts';
import { overlaps } from './time-window.ts';
import type { ListEvent, TalksEvent, TimelineEvent } from './timeline-event.ts';

const LIST_HEIGHT = 54;
const NUMBER_ROOM = 18;
const AXIS_HEIGHT = 24;
const ROW = 18;
const BAR_WIDTH = 7;
const OWN_WIDTH = 11;
const MIN_BAR = 3;
/** Room on either side for half a bar or mark. */
const EDGE = 12;
const LABEL = 12;

/** A few weeks around one day: rules above the axis, milestones below it. In px. */
export interface DaysAroundGeometry {
  readonly width: number;
  readonly height: number;
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly labelY: number;
  readonly centreX: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly label?: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly bars: readonly DayBar[];
  readonly marks: readonly DayMark[];
}
export interface DayBar {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isOwn: boolean;
  readonly number?: { readonly x: number; readonly y: number; readonly text: string };
}
export interface DayMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  /** Right end of a period. */
  readonly spanEnd?: number;
  readonly isOwn: boolean;
  readonly isUnsure: boolean;
}

/**
 * Places what happened within so many days of a day or a period.
 *
 * @param centre - the day the drawing is about, `[startMs, endMs)` in ms since 1970-01-01 UTC
 * @param ownId - the event it is about; drawn strong
 * @param withinDays - whole days on either side
 * @param width - px
 */
export function placeDaysAround(
  events: readonly TimelineEvent[],
  centre: { readonly startMs: number; readonly endMs: number },
  ownId: string,
  withinDays: number,
  width: number,
): DaysAroundGeometry {
  const startMs = utcDay.offset(new Date(centre.startMs), -withinDays).getTime();
  const endMs = utcDay.offset(new Date(centre.endMs), withinDays).getTime();
  const toX = scaleLinear()
    .domain([startMs, endMs])
    .range([EDGE, width - EDGE]);
  const inside = events.filter((event) => overlaps({ startMs, endMs }, event));
  const middleOf = (event: TimelineEvent): number =>
    toX((event.startMs + utcDay.offset(new Date(event.startMs), 1).getTime()) / 2);
  const rules = inside.filter((event) => event.lane === 'list');
  const axisTop = listRoom(rules);
  const axisBottom = axisTop + AXIS_HEIGHT;
  const marks = placeMarks(
    inside.filter((event) => event.lane === 'talks'),
    toX,
    axisBottom,
    ownId,
    { startMs, endMs },
  );
  return {
    width,
    height: roundPx((max(marks, ({ y }) => y) ?? axisBottom) + ROW / 2 + 4),
    axisTop,
    axisBottom,
    labelY: axisTop + AXIS_HEIGHT / 2 + 4.5,
    centreX: roundPx(toX((centre.startMs + utcDay.offset(new Date(centre.startMs), 1).getTime()) / 2)),
    ticks: placeTicks(centre, withinDays, toX, width),
    bars: placeBars(rules, middleOf, axisTop, ownId),
    marks,
  };
}

/** Room above the axis: for bars and their numbers, for stubs of rules that added nobody, or for nothing. */
function listRoom(rules: readonly ListEvent[]): number {
  if (rules.length === 0) return EDGE;
  return rules.some(({ count }) => count.organisations > 0) ? NUMBER_ROOM + LIST_HEIGHT : NUMBER_ROOM;
}

function placeBars(
  rules: readonly ListEvent[],
  toX: (event: ListEvent) => number,
  axisTop: number,
  ownId: string,
): DayBar[] {
  const tallest = Math.max(1, ...rules.map(({ count }) => count.organisations));
  const toHeight = scaleLinear().domain([0, tallest]).range([0, LIST_HEIGHT]);
  const taken: { left: number; right: number }[] = [];
  const inOrder = [...rules].sort(
    (a, b) =>
      Number(b.id === ownId) - Number(a.id === ownId) ||
      b.count.organisations - a.count.organisations ||
      (a.id < b.id ? -1 : 1),
  );
  const perDay = new Map<number, number>();
  return inOrder.map((rule) => {
    const isOwn = rule.id === ownId;
    const width = isOwn ? OWN_WIDTH : BAR_WIDTH;
    // Rules of one day stand beside each other.
    const before = perDay.get(rule.startMs) ?? 0;
    perDay.set(rule.startMs, before + width + 2);
    const x = roundPx(toX(rule) - width / 2 + (before && before + 2));
    const height = roundPx(Math.max(toHeight(rule.count.organisations), MIN_BAR));
    const y = roundPx(axisTop - height);
    const text = `${rule.count.organisations}${rule.count.isFloor ? '+' : ''}`;
    const half = textWidth(text, LABEL) / 2;
    const middle = x + width / 2;
    const room = { left: middle - half - 2, right: middle + half + 2 };
    const isFree = taken.every((other) => other.right <= room.left || other.left >= room.right);
    const bar = { id: rule.id, x, y, width, height, isOwn };
    taken.push(isFree && rule.count.organisations > 0 ? room : { left: x, right: x + width });
    return isFree && rule.count.organisations > 0 ? { ...bar, number: { x: roundPx(middle), y: y - 5, text } } : bar;
  });
}

function placeMarks(
  milestones: readonly TalksEvent[],
  toX: (ms: number) => number,
  axisBottom: number,
  ownId: string,
  window: { readonly startMs: number; readonly endMs: number },
): DayMark[] {
  const inTime = [...milestones].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  const spans = inTime.map((event) => {
    const left = toX(Math.max(event.startMs, window.startMs));
    const right = toX(Math.min(event.endMs, window.endMs));
    const middle = (left + right) / 2;
    return right - left > ROW ? { x: left, end: right, isSpan: true } : { x: middle, end: middle, isSpan: false };
  });
  const rows = stackRows(
    spans.map(({ x, end, isSpan }) => (isSpan ? { start: x, end } : { start: x - ROW / 2, end: end + ROW / 2 })),
  );
  return inTime.map((event, index) => {
    const { x = 0, end = 0, isSpan = false } = spans[index] ?? {};
    return {
      id: event.id,
      kind: event.kind,
      x: roundPx(x),
      y: roundPx(axisBottom + ROW * ((rows[index] ?? 0) + 0.5) + 4),
      ...(isSpan ? { spanEnd: roundPx(end) } : {}),
      isOwn: event.id === ownId,
      isUnsure: event.isApproximate || event.isUnconfirmed,
    };
  });
}

/** Every ten days, counted from the middle; named where the name has room beside the middle's own. */
function placeTicks(
  centre: { readonly startMs: number; readonly endMs: number },
  withinDays: number,
  toX: (ms: number) => number,
  width: number,
): DaysAroundGeometry['ticks'] {
  const lastDay = utcDay.offset(new Date(centre.endMs), -1);
  const isNarrow = width < 560;
  const steps = Array.from({ length: Math.floor(withinDays / 10) }, (_, index) => (index + 1) * 10);
  const tick = (days: number, side: -1 | 1) => {
    const from = side < 0 ? new Date(centre.startMs) : lastDay;
    const x = roundPx(toX(utcDay.offset(from, side * days).getTime() + 43_200_000));
    const isLast = days === steps.at(-1);
    // A long date in the middle leaves no room for the side, which the place tells.
    const end = isNarrow ? `${days} days` : `${days} days ${side < 0 ? 'before' : 'after'}`;
    const name = isLast ? end : String(days);
    return isNarrow && !isLast
      ? { x, anchor: 'middle' as const }
      : { x, label: name, anchor: isLast ? (side < 0 ? ('start' as const) : ('end' as const)) : ('middle' as const) };
  };
  return [...steps.map((days) => tick(days, -1)).reverse(), ...steps.map((days) => tick(days, 1))];
}
