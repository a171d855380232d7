import { textWidth } from '../layout/text-width.ts';
import type { TimelineGeometry } from '../layout/geometry.ts';
import type { Place } from '../state/next-target.ts';
import { makeSvg, setNumbers } from './make-element.ts';

/** Of the date at the axis, in px of the drawing. */
const date = { size: 13, padding: 7, height: 22 } as const;
/** Kept clear on either side of a mark's middle. */
const clear = 13;

export interface Hairline {
  show(svg: SVGSVGElement, geometry: TimelineGeometry, place: Place, text: string): void;
  hide(): void;
}

/** A line through all lanes of a drawing, with a date at the axis. */
export function createHairline(): Hairline {
  const line = makeSvg('path');
  const plate = makeSvg('rect', { height: String(date.height) });
  const words = makeSvg('text', { 'text-anchor': 'middle' });
  const group = makeSvg('g', { 'data-part': 'hairline', 'aria-hidden': 'true' }, line, plate, words);
  return {
    show: (svg, geometry, { lane, target: { x, y } }, text) => {
      const width = textWidth(text, date.size) + 2 * date.padding;
      // Near an edge the date moves inwards, so that it never leaves the drawing.
      const middle = Math.min(Math.max(x, width / 2), geometry.width - width / 2);
      const top = (geometry.axis.top + geometry.axis.bottom - date.height) / 2;
      // It stops short of a mark, whose shape says what it is; a bar is tall enough to be crossed.
      const gap = lane === 'list' ? '' : `V${y - clear}M${x},${y + clear}`;
      line.setAttribute('d', `M${x},${geometry.listLane.top}${gap}V${geometry.height}`);
      setNumbers(plate, { x: middle - width / 2, y: top, width });
      setNumbers(words, { x: middle, y: geometry.axis.labelY });
      words.textContent = text;
      // A drawing that was drawn anew may have lost it, or have drawn over it.
      const above = group.nextElementSibling;
      if (group.parentNode !== svg || (above && above !== svg.lastElementChild)) svg.append(group);
    },
    hide: () => {
      group.remove();
    },
  };
}
