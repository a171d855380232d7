import { textWidth } from '../layout/text-width.ts';
import type { TimelineGeometry } from '../layout/geometry.ts';
import type { Place } from '../state/next-target.ts';
import { makeSvg, setNumbers } from './make-element.ts';

/** Of the date at the axis, in px of the drawing; `above` is from the top of its ground to the foot of its letters. */
const date = { size: 13, padding: 7, height: 22, above: 15.5 } as const;
/** Kept clear on either side of a mark's middle. */
const clear = 15;
/** Kept clear around words that the line would cross. */
const beside = 2;

export interface Hairline {
  show(svg: SVGSVGElement, geometry: TimelineGeometry, place: Place, text: string): void;
  hide(): void;
}

/** A line through all lanes of a drawing, with a date at the axis. */
export function createHairline(): Hairline {
  const line = makeSvg('path');
  /** Takes away the names of years and months that the date would cut. */
  const ground = makeSvg('rect', { height: String(date.height) });
  const plate = makeSvg('rect', { height: String(date.height) });
  const words = makeSvg('text', { 'text-anchor': 'middle' });
  const group = makeSvg('g', { 'data-part': 'hairline', 'aria-hidden': 'true' }, line, ground, plate, words);
  return {
    show: (svg, geometry, { lane, target: { x, y } }, text) => {
      const width = textWidth(text, date.size) + 2 * date.padding;
      // Near an edge the date moves inwards, so that it never leaves the drawing.
      const middle = Math.min(Math.max(x, width / 2), geometry.width - width / 2);
      const top = geometry.axis.labelY - date.above;
      // It stops short of a mark, whose shape says what it is; a bar is tall enough to be crossed.
      const own = lane === 'list' ? [] : [[y - clear, y + clear] as const];
      const path = interrupted([...own, ...wordsAt(geometry, x)], geometry.listLane.top, geometry.height);
      line.setAttribute('d', path.map(([from, to]) => `M${x},${from}V${to}`).join(''));
      const [left, right] = widened(geometry.axis.ticks, middle - width / 2, middle + width / 2);
      setNumbers(ground, { x: left, y: top, width: right - left });
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

/** A stretch of the axis, as wide as all the names it touches. */
function widened(ticks: TimelineGeometry['axis']['ticks'], left: number, right: number): [left: number, right: number] {
  let [from, to] = [left, right];
  for (const { label, labelX, showLabel } of ticks) {
    const half = textWidth(label, date.size) / 2 + beside;
    if (!showLabel || labelX + half < left || labelX - half > right) continue;
    from = Math.min(from, labelX - half);
    to = Math.max(to, labelX + half);
  }
  return [from, to];
}

type Stretch = readonly [from: number, to: number];

/** From where to where words lie in the way of a line at `x`. */
function wordsAt({ barLabels, bars, markLabels }: TimelineGeometry, x: number): Stretch[] {
  const labels = [...barLabels, ...markLabels].filter(
    ({ box }) => x > box.x - beside && x < box.x + box.width + beside,
  );
  const numbers = bars.flatMap(({ number }) => {
    const isCrossed = number && Math.abs(number.x - x) < textWidth(number.text, date.size) / 2 + beside;
    return isCrossed ? [[number.y - date.size + beside, number.y + beside] as const] : [];
  });
  return [...labels.map(({ box }) => [box.y - beside, box.y + box.height + beside] as const), ...numbers];
}

/** What is left of a line when stretches are taken out; no stump of less than 6 px. */
function interrupted(gaps: readonly Stretch[], top: number, bottom: number): Stretch[] {
  const left: Stretch[] = [];
  let from = top;
  for (const [start, end] of [...gaps].sort(([a], [b]) => a - b)) {
    if (start - from >= 6) left.push([from, start]);
    from = Math.max(from, end);
  }
  if (bottom - from >= 6) left.push([from, bottom]);
  return left;
}
