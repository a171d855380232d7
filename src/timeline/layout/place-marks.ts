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

/** Rows each actor's block takes in any case. */
export type BlockRows = Readonly<Partial<Record<Actor, number>>>;

export interface MarkSpace {
  /** Px from the top of the drawing. */
  readonly top: number;
  readonly plot: Plot;
  /** Months the window shows. */
  readonly months: number;
  /** Fixed heights, so that blocks stay where they are while the window moves; what fits where absent. */
  readonly rows?: BlockRows | undefined;
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
 * A labelled mark takes the room of its label too, so that no label covers anything. A block whose bare
 * marks need more rows than it has counts them by calendar unit instead, its turning points apart.
 *
 * @param events - in order of time
 */
export function placeMarks(events: readonly TalksEvent[], toX: (ms: number) => number, space: MarkSpace): PlacedMarks {
  const { rows, plot, months } = space;
  const actors = ACTORS.filter((actor) => rows?.[actor] !== undefined || events.some((event) => event.actor === actor));
  const blocks = actors.map((actor) =>
    events.filter((event) => event.actor === actor).map((event) => bareCandidate(event, toX)),
  );
  const isCounted = countedBlocks(blocks, actors, plot, months, rows);
  const bare = blocks.map((block, index) =>
    isCounted[index] ? block.filter(({ event }) => event.significance === 1) : block,
  );
  const shown = giveLabels(bare, isCounted, plot, labelRule(months), roomFor(bare, isCounted, actors, rows));
  // Turning points that found no room for their label are counted with the rest.
  const marks = shown.map((block, index) => (isCounted[index] ? block.filter(({ label }) => label) : block));
  const unit = unitOfAtLeast(sizes.target, (plot.right - plot.left) / months);

  const placed: PlacedMarks[] = [];
  let y = space.top;
  actors.forEach((actor, index) => {
    const candidates = marks[index] ?? [];
    const shift = isCounted[index] ? 1 : 0;
    const blockRows = rows?.[actor] ?? Math.max(rowsFor(candidates) + shift, 1);
    const bottom = y + blockRows * sizes.row;
    const kept = new Set(candidates.map(({ event }) => event));
    const counted = (blocks[index] ?? []).map(({ event }) => event).filter((event) => !kept.has(event));
    const block = { actor, top: y, bottom, nameY: y + sizes.row - 9, lineY: bottom + sizes.blockGap / 2 };
    placed.push({
      ...placeBlock(candidates, y + shift * sizes.row),
      badges: isCounted[index] ? placeBadges(counted, actor, unit, toX, y + sizes.row / 2) : [],
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

/** Which blocks are too crowded for a mark each. */
function countedBlocks(
  blocks: readonly (readonly Candidate[])[],
  actors: readonly Actor[],
  plot: Plot,
  months: number,
  rows: BlockRows | undefined,
): boolean[] {
  if (months > MONTHS_OF_MARKS) return blocks.map(() => true);
  const perRow = (plot.right - plot.left) / sizes.target + 1;
  // So many cannot fit whatever their days: no need to try.
  const need = blocks.map((block) => (block.length > perRow * sizes.mostRows ? Infinity : rowsFor(block)));
  if (rows) return need.map((rowsNeeded, index) => rowsNeeded > (rows[actors[index] ?? 'other'] ?? sizes.mostRows));
  const isCrowded = need.reduce((sum, one) => sum + one, 0) > sizes.mostRows;
  return blocks.map(() => isCrowded);
}

function roomFor(
  bare: readonly (readonly Candidate[])[],
  isCounted: readonly boolean[],
  actors: readonly Actor[],
  rows: BlockRows | undefined,
): (needed: readonly number[]) => boolean {
  if (rows) {
    return (needed) =>
      needed.every((one, index) => one + (isCounted[index] ? 1 : 0) <= (rows[actors[index] ?? 'other'] ?? sizes.mostRows));
  }
  if (isCounted.some(Boolean)) return (needed) => needed.every((one) => one <= ROWS_OF_TURNING_POINTS);
  const bareRows = bare.reduce((sum, block) => sum + rowsFor(block), 0);
  const allowed = Math.max(sizes.laneRows, bareRows + sizes.labelRows);
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
