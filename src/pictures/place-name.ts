import type { Measure } from './fonts.ts';
import type { Ink, PlacedLine, PlacedPart, PlacedRule } from './placed.ts';
import { sizes } from './sizes.ts';

/** The site's name, a line in its own colour under each of the two voices, and a line across the page. */
export function placeName(measure: Measure): PlacedPart {
  const { size, baseline, lineY, lineHeight } = sizes.name;
  const { left, right } = sizes;
  const widthOf = (text: string): number => measure(text, 'headline', size);
  const talksX = left + widthOf('The List and ');
  const line = (text: string, x: number): PlacedLine => ({ text, cut: 'headline', size, x, baseline, ink: 'ink' });
  const underline = (x: number, text: string, ink: Ink): PlacedRule => ({
    x,
    y: lineY,
    width: widthOf(text),
    height: lineHeight,
    ink,
  });
  return {
    lines: [line('The List', left), line('and', left + widthOf('The List ')), line('the Talks', talksX)],
    rules: [
      underline(left, 'The List', 'list'),
      underline(talksX, 'the Talks', 'talks'),
      { x: left, y: lineY + lineHeight, width: right - left, height: 2, ink: 'ink' },
    ],
  };
}
