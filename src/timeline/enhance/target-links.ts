import type { TargetLane } from '../layout/geometry.ts';
import { type Place, placeOfEvent } from '../state/next-target.ts';
import type { Board } from './board.ts';

/** The link on the drawing that something happens to, if it is one. */
export function linkAt(target: EventTarget | null): SVGAElement | undefined {
  return (target instanceof Element ? target.closest<SVGAElement>('a[data-target]') : undefined) ?? undefined;
}

/** The link that stands for a target. */
export function linkOf(svg: SVGSVGElement, key: string): SVGAElement | undefined {
  return svg.querySelector<SVGAElement>(`a[data-target="${CSS.escape(key)}"]`) ?? undefined;
}

/** The place that a link stands for. */
export function placeOfLink(lanes: readonly TargetLane[], link: SVGAElement): Place | undefined {
  for (const { lane, targets } of lanes) {
    const target = targets.find(({ key }) => key === link.dataset['target']);
    if (target) return { lane, target };
  }
  return undefined;
}

/** Puts the focus on what stands for an event on the drawing. @returns whether there is such a thing */
export function focusEvent(board: Board, id: string): boolean {
  const drawing = board.drawing();
  const place = drawing && placeOfEvent(drawing.geometry.targetLanes, id);
  const link = place && linkOf(drawing.svg, place.target.key);
  link?.focus();
  return link !== undefined;
}
