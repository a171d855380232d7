import type { Actor } from '../../record/vocabulary.ts';
import type { Box } from './boxes.ts';
import { unitOfAtLeast } from './calendar-units.ts';
import type { ActorBlock, PlacedBadge, PlacedLabel, PlacedMark } from './geometry.ts';
import { giveLabels, labelRule } from './give-labels.ts';
import { bareCandidate, type Candidate, extentOf, type Plot, rowsFor } from './mark-candidate.ts';
import { markPath, markTurn } from './mark-path.ts';
import { placeBadges } from './place-badges.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import { stackRows } from './stack-rows.ts';
import type { TalksEvent } from './timeline-event.ts';

const ACTORS: readonly Actor[] = ['US', 'CN', 'both', 'other'];
/** Windows longer than this count milestones by calendar unit. */
const MONTHS_OF_MARKS = 144;
/** Rows a block of counts may take beside the counts, for its turning points. */
const ROWS_OF_TURNING_POINTS = 2;

/** Rows of each actor's block. */
export type BlockRows = Readonly<Partial<Record<Actor, number>>>;

/** The rows that the blocks of a drawing take. */
export function rowsOf(blocks: readonly ActorBlock[]): BlockRows {
  return Object.fromEntries(blocks.map(({ actor, top, bottom }) => [actor, Math.round((bottom - top) / sizes.row)]));
}

export interface MarkSpace {
  /** Px from the top of the drawing. */
  readonly top: number;
  readonly plot: Plot;
  /** Months the window shows. */
  readonly months: number;
  /** The least rows of blocks, also of those without an event; where absent a block is as high as it needs. */
  readonly leastRows?: BlockRows | undefined;
  /** Rows that bare marks may take before they are counted; default: the drawing's own measure. */
  readonly mostRows?: number | undefined;
}

export interface PlacedMarks {
  readonly marks: readonly PlacedMark[];
  readonly badges: readonly PlacedBadge[];
  readonly labels: readonly PlacedLabel[];
  readonly blocks: readonly ActorBlock[];
  readonly bottom: number;
}

/**
 * Places the milestones by actor, in rows of targets, as many as there is room for with their label beside them.
 *
 * A labelled mark takes the room of its label too, so that no label covers anything. Where bare marks
 * would need more rows than the lane has they are counted by calendar unit instead, turning points apart.
 *
 * @param events - in order of time
 */
export function placeMarks(events: readonly TalksEvent[], toX: (ms: number) => number, space: MarkSpace): PlacedMarks {
  const { leastRows, plot, months, mostRows = sizes.mostRows } = space;
  const actors = ACTORS.filter(
    (actor) => leastRows?.[actor] !== undefined || events.some((event) => event.actor === actor),
  );
  const blocks = actors.map((actor) =>
    events.filter((event) => event.actor === actor).map((event) => bareCandidate(event, toX)),
  );
  const isCounted = isCrowded(blocks, plot, months, mostRows);
  const bare = isCounted ? blocks.map((block) => block.filter(({ event }) => event.significance === 1)) : blocks;
  const shown = giveLabels(bare, isCounted, plot, labelRule(months), roomFor(bare, isCounted));
  // Turning points that found no room for their label are counted with the rest.
  const marks = isCounted ? shown.map((block) => block.filter(({ label }) => label)) : shown;
  const unit = unitOfAtLeast(sizes.target, (plot.right - plot.left) / months);

  const placed: PlacedMarks[] = [];
  let y = space.top;
  actors.forEach((actor, index) => {
    const candidates = marks[index] ?? [];
    const shift = isCounted ? 1 : 0;
    const blockRows = Math.max(rowsFor(candidates) + shift, leastRows?.[actor] ?? 1);
    const bottom = y + blockRows * sizes.row;
    const kept = new Set(candidates.map(({ event }) => event));
    const counted = (blocks[index] ?? []).map(({ event }) => event).filter((event) => !kept.has(event));
    const block = { actor, top: y, bottom, nameY: y + sizes.row - 9, lineY: bottom + sizes.blockGap / 2 };
    placed.push({
      ...placeBlock(candidates, y + shift * sizes.row),
      badges: isCounted ? placeBadges(counted, actor, unit, toX, y + sizes.row / 2) : [],
      blocks: [{ ...block, milestones: blocks[index]?.length ?? 0 }],
      bottom,
    });
    y = bottom + sizes.blockGap;
  });
  return {
    marks: placed.flatMap((block) => block.marks),
    badges: placed.flatMap(({ badges }) => badges),
    labels: placed.flatMap(({ labels }) => labels),
    blocks: placed.flatMap((block) => block.blocks),
    bottom: placed.at(-1)?.bottom ?? space.top + sizes.row,
  };
}

/** Whether a mark each would take more rows than the lane has, or the window is too long for marks. */
function isCrowded(blocks: readonly (readonly Candidate[])[], plot: Plot, months: number, mostRows: number): boolean {
  if (months > MONTHS_OF_MARKS) return true;
  const perRow = (plot.right - plot.left) / sizes.target + 1;
  // So many cannot fit whatever their days: no need to try.
  if (blocks.some(({ length }) => length > perRow * mostRows)) return true;
  return sumRows(blocks) > mostRows;
}

function sumRows(blocks: readonly (readonly Candidate[])[]): number {
  return blocks.reduce((sum, block) => sum + rowsFor(block), 0);
}

/** How many rows labels may bring the blocks to. */
function roomFor(bare: readonly (readonly Candidate[])[], isCounted: boolean): (needed: readonly number[]) => boolean {
  if (isCounted) return (needed) => needed.every((one) => one <= ROWS_OF_TURNING_POINTS);
  const allowed = Math.max(sizes.laneRows, sumRows(bare) + sizes.labelRows);
  return (needed) => needed.reduce((sum, one) => sum + one, 0) <= allowed;
}

function placeBlock(
  candidates: readonly Candidate[],
  top: number,
): { readonly marks: PlacedMark[]; readonly labels: PlacedLabel[] } {
  const rows = stackRows(candidates.map(extentOf));
  const yOf = (index: number): number => top + (rows[index] ?? 0) * sizes.row + sizes.row / 2;
  return {
    marks: candidates.map(({ event, x, spanEnd }, index) => ({
      id: event.id,
      actor: event.actor,
      startMs: event.startMs,
      endMs: event.endMs,
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
      lines: label.lines.map((text, index) => ({
        x: roundPx(textX),
        y: roundPx(firstLine + index * sizes.labelLine),
        text,
      })),
    },
  ];
}
