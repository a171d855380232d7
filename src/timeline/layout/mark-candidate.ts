import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { type Extent, stackRows } from './stack-rows.ts';
import type { TalksEvent } from './timeline-event.ts';
import { wrapLabel, type WrappedLabel } from './wrap-label.ts';

/** Periods shorter than this on the drawing look like a day. */
const MIN_SPAN = 18;

/** The stretch of the drawing that carries time, in px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
}

/** A milestone that looks for its row, with its label or without. */
export interface Candidate {
  readonly event: TalksEvent;
  readonly x: number;
  /** Right end of a period long enough to show. */
  readonly spanEnd?: number;
  readonly label?: WrappedLabel;
  readonly side: 'start' | 'end';
}

/** A milestone without its label. */
export function bareCandidate(event: TalksEvent, toX: (ms: number) => number): Candidate {
  const left = toX(event.startMs);
  const right = toX(event.endMs);
  return right - left >= MIN_SPAN
    ? { event, x: left, side: 'start', spanEnd: right }
    : { event, x: roundPx((left + right) / 2), side: 'start' };
}

/**
 * The ways to give a mark its label: after it, and before it.
 * Neither may run into the gutter, which belongs to the lanes' names, or out of the drawing.
 */
export function labelledCandidates(bare: Candidate, plot: Plot): Candidate[] {
  const label = wrapLabel(bare.event.label, sizes.label, sizes.labelWidth);
  if (!label) return [];
  const reach = sizes.labelOffset + label.width;
  const after: Candidate = { ...bare, label, side: 'start' };
  const before: Candidate = { ...bare, label, side: 'end' };
  return [
    ...((bare.spanEnd ?? bare.x) + reach <= plot.right ? [after] : []),
    ...(bare.x - reach >= plot.left ? [before] : []),
  ];
}

/** The room a candidate takes in its row: its target, and its label with a little air. */
export function extentOf({ x, spanEnd, label, side }: Candidate): Extent {
  const half = sizes.target / 2;
  const reach = label ? sizes.labelOffset + label.width + 4 : half;
  return side === 'end'
    ? { start: x - reach, end: (spanEnd ?? x) + half }
    : { start: x - half, end: (spanEnd ?? x) + Math.max(reach, half) };
}

/** Rows that candidates take, stacked as close as their extents allow. */
export function rowsFor(candidates: readonly Candidate[]): number {
  return stackRows(candidates.map(extentOf)).reduce((most, row) => Math.max(most, row + 1), 0);
}
