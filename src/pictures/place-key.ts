import type { Measure } from './fonts.ts';
import type { StripGeometry } from './strip.ts';
import type { Ink, PlacedLine, PlacedPart } from './placed.ts';
import { sizes } from './sizes.ts';

/** The names of years or months, right of their lines. */
export function placeAxisNames(axis: StripGeometry['axis']): PlacedLine[] {
  const { size, baseline, gap } = sizes.year;
  return axis
    .filter(({ isNamed }) => isNamed)
    .map(({ x, label }) => ({ text: label, cut: 'label', size, x: x + gap, baseline, ink: 'ink' }));
}

/** What the drawing's colours stand for, in a line below it; a truce is named where one is drawn. */
export function placeKey({ unit, isWhole, bands }: StripGeometry, measure: Measure): PlacedPart {
  const { size, baseline, gap } = sizes.key;
  const widthOf = (text: string): number => measure(text, 'label', size);
  const line = (text: string, x: number, ink: Ink): PlacedLine => ({ text, cut: 'label', size, x, baseline, ink });
  const talks = isWhole ? 'Milestones of the trade war' : 'Main milestones of the trade war';
  const talksX = sizes.right - widthOf(talks);
  const truceX = talksX - gap - widthOf('Truces');
  const hasTruces = bands.length > 0;
  return {
    lines: [
      line(`Organisations added, by ${unit}`, sizes.left, 'list'),
      ...(hasTruces ? [line('Truces', truceX, 'ink-2')] : []),
      line(talks, talksX, 'talks'),
    ],
    rules: hasTruces ? [{ x: truceX - 34, y: baseline - 15, width: 24, height: 16, ink: 'truce' }] : [],
  };
}
