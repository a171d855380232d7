import { type Box, boxesOverlap } from '../../timeline/layout/boxes.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';
import { textWidth } from '../../timeline/layout/text-width.ts';

/** Size of every word on a chart, in px. */
export const LABEL = 12;
const ASCENT = 10;
const LINE = 13;

/** A place a label may stand at: its baseline, and the end of the text that stands there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Words, and the places they may stand at, the best first. */
export interface WantedLabel {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export interface ChartLabel extends Spot {
  readonly text: string;
  readonly box: Box;
}

/** The box one line of text takes up, generously. */
export function labelBox(text: string, { x, y, anchor }: Spot): Box {
  const width = textWidth(text, LABEL);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - ASCENT, width, height: LINE };
}

/** A label at a spot, whatever stands there. */
export function labelAt(text: string, spot: Spot): ChartLabel {
  return { text, x: roundPx(spot.x), y: roundPx(spot.y), anchor: spot.anchor, box: labelBox(text, spot) };
}

/**
 * Gives each label the first of its spots that is free and inside the drawing;
 * a label without such a spot is left out. The table has every figure.
 *
 * @param wanted - the most important first
 * @param taken - boxes no label may touch
 * @param gap - free space kept beside every label, in px; default 0
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  taken: readonly Box[],
  size: { readonly width: number; readonly height: number },
  gap = 0,
): ChartLabel[] {
  const boxes = [...taken];
  return wanted.flatMap(({ text, spots }) => {
    const spot = spots.find((candidate) => {
      const box = labelBox(text, candidate);
      const room = { ...box, x: box.x - gap, width: box.width + 2 * gap };
      return isInside(box, size) && !boxes.some((other) => boxesOverlap(room, other));
    });
    if (!spot) return [];
    const label = labelAt(text, spot);
    boxes.push(label.box);
    return [label];
  });
}

/** The middle of a label moved as little as needed to lie inside the width. */
export function middleWithin(text: string, x: number, width: number): number {
  const half = textWidth(text, LABEL) / 2;
  return Math.max(half, Math.min(width - half, x));
}

function isInside({ x, y, width, height }: Box, size: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}
