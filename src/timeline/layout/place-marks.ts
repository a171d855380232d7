import type { Actor } from '../../record/vocabulary.ts';
import type { Box } from './boxes.ts';
import type { ActorBlock, PlacedLabel, PlacedMark } from './geometry.ts';
import { markPath, markTurn } from './mark-path.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { type Extent, stackRows } from './stack-rows.ts';
import type { TalksEvent } from './timeline-event.ts';
import { wrapLabel, type WrappedLabel } from './wrap-label.ts';

const ACTORS: readonly Actor[] = ['US', 'CN', 'both', 'other'];

/** Periods shorter than this on the drawing look like a day. */
const MIN_SPAN = 18;

interface Candidate {
  readonly event: TalksEvent;
  readonly x: number;
  readonly spanEnd?: number;
  readonly label?: WrappedLabel;
  readonly side: 'start' | 'end';
}

interface PlacedBlock {
  readonly block: ActorBlock;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
}

/**
 * Places the milestones by actor, in rows of 24 px targets, the turning points with their label beside them.
 *
 * A labelled mark takes the room of its label too, so that no label covers
 * anything. Labels are given out from the newest on; one that would need more
 * rows than the lane may spend on labels gives way.
 *
 * @param top - px from the top of the drawing
 */
export function placeMarks(
  events: readonly TalksEvent[],
  toX: (ms: number) => number,
  top: number,
  plot: { readonly left: number; readonly right: number },
): { marks: PlacedMark[]; labels: PlacedLabel[]; blocks: ActorBlock[]; bottom: number } {
  const inTime = [...events].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  let blocks = ACTORS.map((actor) =>
    inTime.filter((event) => event.actor === actor).map((event) => candidate(event, toX)),
  );
  const bareRows = sumRows(blocks);
  const rowsAllowed = Math.max(sizes.laneRows, bareRows + sizes.labelRows);
  const turningPoints = inTime.filter(({ significance }) => significance === 1).reverse();
  for (const event of turningPoints) {
    const tried = labelled(candidate(event, toX), plot).map((put) =>
      blocks.map((block) => block.map((other) => (other.event === event ? put : other))),
    );
    const best = least(tried, sumRows);
    if (best && sumRows(best) <= rowsAllowed) blocks = best;
  }
  const rows = blocks.map((block) => stackRows(block.map(extent)));
  return place(blocks, rows, top);
}

function candidate(event: TalksEvent, toX: (ms: number) => number): Candidate {
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
function labelled(bare: Candidate, plot: { readonly left: number; readonly right: number }): Candidate[] {
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

/** The first of the things with the lowest score. */
function least<Thing>(things: readonly Thing[], score: (thing: Thing) => number): Thing | undefined {
  return things.reduce<Thing | undefined>(
    (best, thing) => (best === undefined || score(thing) < score(best) ? thing : best),
    undefined,
  );
}

function extent({ x, spanEnd, label, side }: Candidate): Extent {
  const half = sizes.target / 2;
  const reach = label ? sizes.labelOffset + label.width + 4 : half;
  return side === 'end'
    ? { start: x - reach, end: (spanEnd ?? x) + half }
    : { start: x - half, end: (spanEnd ?? x) + Math.max(reach, half) };
}

/** Rows all blocks take together. */
function sumRows(blocks: readonly (readonly Candidate[])[]): number {
  return blocks.reduce((sum, block) => sum + rowCount(stackRows(block.map(extent))), 0);
}

function rowCount(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : Math.max(...rows) + 1;
}

function place(
  blocks: readonly (readonly Candidate[])[],
  rows: readonly (readonly number[])[],
  top: number,
): { marks: PlacedMark[]; labels: PlacedLabel[]; blocks: ActorBlock[]; bottom: number } {
  const placed: PlacedBlock[] = [];
  let y = top;
  blocks.forEach((block, index) => {
    const actor = ACTORS[index];
    const blockRows = rows[index];
    if (!actor || !blockRows || block.length === 0) return;
    const bottom = y + rowCount(blockRows) * sizes.target;
    const names = { nameY: y + sizes.target - 8, lineY: bottom + sizes.blockGap / 2 };
    placed.push(placeBlock(block, blockRows, { actor, top: y, bottom, ...names, milestones: block.length }));
    y = bottom + sizes.blockGap;
  });
  return {
    marks: placed.flatMap(({ marks }) => marks),
    labels: placed.flatMap(({ labels }) => labels),
    blocks: placed.map(({ block }) => block),
    bottom: Math.max(y - sizes.blockGap, top + sizes.target),
  };
}

function placeBlock(candidates: readonly Candidate[], rows: readonly number[], block: ActorBlock): PlacedBlock {
  const yOf = (index: number): number => block.top + (rows[index] ?? 0) * sizes.target + sizes.target / 2;
  return {
    block,
    marks: candidates.map(({ event, x, spanEnd }, index) => ({
      id: event.id,
      kind: event.kind,
      x,
      y: yOf(index),
      ...(spanEnd === undefined ? {} : { span: spanBox(x, spanEnd, yOf(index)) }),
      path: markPath(event.kind),
      turn: markTurn(event.kind),
      isMajor: event.significance === 1,
      isApproximate: event.isApproximate,
      isUnconfirmed: event.isUnconfirmed,
    })),
    labels: candidates.flatMap((candidate, index) => placeLabel(candidate, yOf(index))),
  };
}

function spanBox(x: number, spanEnd: number, y: number): Box {
  return { x, y: y - sizes.spanHeight / 2, width: roundPx(spanEnd - x), height: sizes.spanHeight };
}

function placeLabel({ event, x, spanEnd, label, side }: Candidate, y: number): PlacedLabel[] {
  if (!label) return [];
  const textX = side === 'start' ? (spanEnd ?? x) + sizes.labelOffset : x - sizes.labelOffset;
  const height = label.lines.length * sizes.labelLine;
  const firstLine = y - height / 2 + sizes.labelLine - 2;
  return [
    {
      id: event.id,
      anchor: side,
      box: { x: side === 'start' ? textX : textX - label.width, y: y - height / 2, width: label.width, height },
      lines: label.lines.map((text, index) => ({ x: textX, y: firstLine + index * sizes.labelLine, text })),
    },
  ];
}
