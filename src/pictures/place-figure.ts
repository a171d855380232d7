import type { CoverFigure, Voice } from './cover.ts';
import type { Cut, Measure } from './fonts.ts';
import { inkOf, type PlacedLine, type PlacedPart } from './placed.ts';
import { sizes } from './sizes.ts';

/** The figure in the right column, as large as its width allows, its caption under it on one line. */
export function placeFigure(figure: CoverFigure, voice: Voice, measure: Measure): PlacedPart {
  const { width, gap, largest, caption } = sizes.figure;
  const { top, bottom } = sizes.words;
  const x = sizes.right - width;
  const fitting = (text: string, cut: Cut, most: number): number =>
    Math.min(most, Math.floor(width / measure(text, cut, 1)));
  const size = fitting(figure.number, 'headline', largest);
  const captionSize = fitting(figure.caption, 'strong', caption);
  const baseline = top + size * 0.72 + (figure.lead ? captionSize * 1.3 : 0);
  const line = (text: string, cut: Cut, px: number, y: number): PlacedLine => ({
    text,
    cut,
    size: px,
    x,
    baseline: y,
    ink: inkOf(voice),
  });
  return {
    lines: [
      ...(figure.lead ? [line(figure.lead, 'strong', captionSize, top + captionSize * 0.86)] : []),
      line(figure.number, 'headline', size, baseline),
      line(figure.caption, 'strong', captionSize, baseline + captionSize * 1.4),
    ],
    rules: [{ x: x - gap / 2, y: 126, width: 1, height: bottom - 126, ink: 'line' }],
  };
}
