import type { PlacedBadge, PlacedMark, TimelineGeometry } from '../layout/geometry.ts';
import { drawLane, drawTarget, isDimmed } from './draw-target.ts';
import type { DrawingLook } from './draw-timeline.ts';
import { drawLabel } from './draw-words.ts';
import { node, type SvgNode } from './svg-node.ts';

/** A badge's radius: with its rim as large as a mark's target. */
const BADGE_RADIUS = 11;

/** The lanes of the Talks, one for each actor: shapes by kind, bars for periods, numbers where there is no room. */
export function drawMarks(g: TimelineGeometry, look: DrawingLook): SvgNode[] {
  const shapes = new Map<string, SvgNode>([
    ...g.marks.map((mark) => [mark.id, drawMark(mark, look)] as const),
    ...g.badges.map((badge) => [badge.key, drawBadge(badge, look)] as const),
  ]);
  return g.targetLanes
    .filter(({ lane }) => lane !== 'list')
    .map(({ lane, targets }) =>
      drawLane(
        lane,
        targets.flatMap(({ key }) => shapes.get(key) ?? []),
        look,
      ),
    );
}

function drawMark(mark: PlacedMark, look: DrawingLook): SvgNode {
  const { id, kind, x, y, span, path, turn } = mark;
  const classes = [
    'mark',
    `mark-${kind}`,
    mark.isMajor && 'is-major',
    (mark.isApproximate || mark.isUnconfirmed) && 'is-approximate',
  ];
  const target = node('rect', 'ring', {
    class: 'ring',
    x: -12,
    y: -12,
    width: (span?.width ?? 0) + 24,
    height: 24,
  });
  const shape = span
    ? node('rect', 'shape', { class: 'shape', y: -span.height / 2, width: span.width, height: span.height, rx: 5 })
    : node('path', 'shape', { class: 'shape', d: path, transform: turn === 0 ? undefined : `rotate(${turn})` });
  return drawTarget({ key: id, events: [id] }, { x, y }, classes, [target, shape], look);
}

function drawBadge({ key, events, x, y, text }: PlacedBadge, look: DrawingLook): SvgNode {
  const shapes = [
    node('circle', 'ring', { class: 'ring', r: BADGE_RADIUS + 1 }),
    node('circle', 'shape', { class: 'shape', r: BADGE_RADIUS }),
    node('text', 'number', { y: 4, 'text-anchor': 'middle' }, text),
  ];
  return drawTarget({ key, events }, { x, y }, ['badge'], shapes, look);
}

/** The names of marks. A screen reader has them in the names of the targets. */
export function drawMarkWords(g: TimelineGeometry, look: DrawingLook): SvgNode {
  return node(
    'g',
    'mark-words',
    { class: 'mark-words', 'aria-hidden': 'true' },
    g.markLabels.map((label) => drawLabel(label, ['mark-label', isDimmed([label.id], look) && 'is-dimmed'])),
  );
}
