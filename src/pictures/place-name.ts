import type { Measure } from './fonts.ts';
import type { PlacedLine, PlacedPart } from './placed.ts';
import { sizes } from './sizes.ts';

/** The site's name, a line in its own colour under each of the two voices, and a line across the page. */
export function placeName(measure: Measure): PlacedPart {
  const { size, baseline, lineY, lineHeight } = sizes.name;
  const { left, right } = sizes;
  const widthOf = (text: string): number => measure(text, 'headline', size);
  const line = (text: string, x: number): PlacedLine => ({ text, cut: 'headline', size, x, baseline, ink: 'ink' });
  return {
    lines: [
      { ...line('The List', left), underline: { height: lineHeight, ink: 'list' } },
      line('and', left + widthOf('The List ')),
      { ...line('the Talks', left + widthOf('The List and ')), underline: { height: lineHeight, ink: 'talks' } },
    ],
    rules: [{ x: left, y: lineY + lineHeight, width: right - left, height: 2, ink: 'ink' }],
  };
}
