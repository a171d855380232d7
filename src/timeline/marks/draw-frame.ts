import { actors } from '../../record/vocabulary.ts';
import type { TimelineGeometry } from '../layout/geometry.ts';
import { drawWords } from './draw-words.ts';
import { node, type SvgNode, translate } from './svg-node.ts';

/** What stands behind and beside the events: truces, lines of time and count, the running total, the axis. */
export function drawFrame(g: TimelineGeometry): SvgNode[] {
  return [
    node(
      'g',
      'bands',
      { class: 'bands', 'aria-hidden': 'true' },
      g.bands.flatMap((band) => [
        node('rect', band.id, { class: 'band', x: band.x, y: 0, width: band.width, height: g.height }),
        ...(band.showName
          ? [
              drawWords(`${band.id}-name`, band.name, band.nameX, band.nameY, {
                class: 'band-name',
                'text-anchor': band.anchor,
              }),
            ]
          : []),
      ]),
    ),
    node('g', 'grid', { class: 'grid', 'aria-hidden': 'true' }, drawGrid(g)),
    ...(g.total ? [drawTotal(g.total, g.plot)] : []),
    node('g', 'axis', { class: 'axis', 'aria-hidden': 'true' }, drawAxis(g)),
  ];
}

function drawGrid(g: TimelineGeometry): SvgNode[] {
  const top = g.total?.top ?? g.listLane.top;
  return [
    ...g.axis.ticks.map(({ x, isYear }, index) =>
      node('g', `tick-${index}`, { transform: translate({ x, y: top }) }, [
        node('path', 'tick', { class: ['tick', isYear && 'tick-year'], d: `M0,0V${g.height - top}` }),
      ]),
    ),
    ...g.countTicks.flatMap(({ y, labelX, labelY, label }) => [
      node('path', `count-${label}`, { class: 'count-line', d: `M${g.plot.left},${y}H${g.plot.right}` }),
      drawWords(`count-${label}-name`, label, labelX, labelY, { class: 'count-name', 'text-anchor': 'end' }),
    ]),
  ];
}

function drawTotal(total: NonNullable<TimelineGeometry['total']>, plot: TimelineGeometry['plot']): SvgNode {
  return node('g', 'total', { class: 'total', 'aria-hidden': 'true' }, [
    node('path', 'area', { class: 'total-area', d: total.area }),
    node('path', 'base', { class: 'count-line', d: `M${plot.left},${total.bottom}H${plot.right}` }),
    ...total.ticks.flatMap(({ y, labelX, labelY, label }) => [
      node('path', `total-${label}`, { class: 'count-line', d: `M${plot.left},${y}H${plot.right}` }),
      drawWords(`total-${label}-name`, label, labelX, labelY, { class: 'count-name', 'text-anchor': 'end' }),
    ]),
    node('path', 'line', { class: 'total-line', d: total.line }),
    drawWords('end', total.end.text, total.end.x, total.end.y, { class: 'total-end', 'text-anchor': 'end' }),
  ]);
}

function drawAxis({ axis, plot }: TimelineGeometry): SvgNode[] {
  return [
    node('path', 'top', { class: 'axis-line', d: `M${plot.left},${axis.top}H${plot.right}` }),
    node('path', 'bottom', { class: 'axis-line', d: `M${plot.left},${axis.bottom}H${plot.right}` }),
    ...axis.ticks.flatMap(({ labelX, label, showLabel }, index) =>
      showLabel
        ? [drawWords(`name-${index}`, label, labelX, axis.labelY, { class: 'tick-name', 'text-anchor': 'middle' })]
        : [],
    ),
  ];
}

/** The names in the gutter. */
export function drawLaneNames(g: TimelineGeometry): SvgNode {
  return node('g', 'names', { class: 'lane-names', 'aria-hidden': 'true' }, [
    ...g.laneNames.map(({ text, role, x, y }, index) =>
      drawWords(`name-${index}`, text, x, y, { class: `lane-${role}` }),
    ),
    ...g.blocks.flatMap(({ actor, nameY, lineY }) => [
      drawWords(actor, actors[actor], 0, nameY, { class: 'lane-note' }),
      node('path', `${actor}-line`, { class: 'block-line', d: `M0,${lineY}H${g.plot.right}` }),
    ]),
  ]);
}
