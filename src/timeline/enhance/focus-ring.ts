import { makeSvg, setNumbers } from './make-element.ts';
import { linkAt } from './target-links.ts';

/**
 * From a bar to the ring around it, and the least side of a ring, in px of the drawing. A mark's target has room around
 * its shape already; its name begins right beside it.
 */
const GAP = 4;
const SIDE = 24;

/** Ink on paper, one over the other, so that it shows on any ground. */
const rings = (): SVGRectElement[] => [makeSvg('rect', { rx: '4' }), makeSvg('rect', { rx: '4' })];

/** A ring around the link that has the focus. @returns puts it where it belongs, or takes it away */
export function createFocusRing(): (svg: SVGSVGElement) => void {
  const group = makeSvg('g', { 'data-part': 'ring', 'aria-hidden': 'true' }, ...rings());
  return (svg) => {
    const link = linkAt(document.activeElement);
    if (!link || !svg.contains(link) || !link.matches(':focus-visible')) {
      group.remove();
      return;
    }
    const box = link.getBBox();
    const gap = link.matches('.bar') ? GAP : 0;
    const width = Math.max(box.width + 2 * gap, SIDE);
    const height = Math.max(box.height + 2 * gap, SIDE);
    const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
    // The link's group carries its place as a transform; the box is in its own px.
    group.setAttribute('transform', link.parentElement?.getAttribute('transform') ?? '');
    for (const ring of group.children) setNumbers(ring, { x, y, width, height });
    if (svg.lastElementChild !== group) svg.append(group);
  };
}
