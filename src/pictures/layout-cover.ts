import type { Cover, Standfirst } from './cover.ts';
import { fitText, type FittedText, type TextRoom, type WidthAt } from './fit-text.ts';
import type { Cut, Measure } from './fonts.ts';
import { placeFigure } from './place-figure.ts';
import { placeName } from './place-name.ts';
import { type Ink, inkOf, type PlacedLine, type PlacedPart } from './placed.ts';
import { sizes } from './sizes.ts';
import { withoutChinese } from './without-chinese.ts';

export interface CoverGeometry extends PlacedPart {
  /** Whether words of the headline had to be left out. */
  readonly isCut: boolean;
}

/** Places the words of a picture; what stands at its foot is laid out by `layoutStrip`. */
export function layoutCover(cover: Cover, measure: Measure): CoverGeometry {
  const { left, right, figure, words, headline, standfirst, kicker } = sizes;
  const width = right - left - (cover.figure ? figure.width + figure.gap : 0);
  const height = words.bottom - words.top;
  const widthIn =
    (cut: Cut): WidthAt =>
    (line, size) =>
      measure(line, cut, size);

  const { title, below, belowTop } = fitWords(cover, { width, height }, widthIn);
  const above = fitText(cover.kicker, kicker.sizes, { width, height, lineHeight: 1, maxLines: 1 }, widthIn('strong'));

  const ink = inkOf(cover.voice);
  const parts: PlacedPart[] = [placeName(measure)];
  if (cover.figure) parts.push(placeFigure(cover.figure, cover.voice, measure));
  return {
    lines: [
      ...parts.flatMap(({ lines }) => lines),
      ...placeLines(above, 'strong', ink === 'ink' ? 'ink-2' : ink, kicker.baseline, 1),
      ...placeLines(title, 'headline', 'ink', words.top + title.size * 0.86, headline.lineHeight),
      ...(below ? placeLines(below, 'text', 'ink-2', belowTop + below.size * 0.9, standfirst.lineHeight) : []),
    ],
    rules: parts.flatMap(({ rules }) => rules),
    isCut: title.isCut,
  };
}

/**
 * The headline as large as it fits together with what stands below it.
 *
 * Where both would need a headline too small for a feed, it is set alone.
 */
function fitWords(
  cover: Cover,
  { width, height }: Pick<TextRoom, 'width' | 'height'>,
  widthIn: (cut: Cut) => WidthAt,
): { title: FittedText; below?: FittedText | undefined; belowTop: number } {
  const { headline, standfirst, leastShared, words } = sizes;
  const text = withoutChinese(cover.headline);
  const room = { width, height, ...headline };
  const alone = fitText(text, headline.sizes, room, widthIn('headline'));
  for (const size of headline.sizes.filter((size) => size <= alone.size && size >= leastShared)) {
    const title = fitText(text, [size], room, widthIn('headline'));
    const top = title.lines.length * size * headline.lineHeight + standfirst.gap;
    const below = fitStandfirst(cover.standfirst, { width, height: height - top, ...standfirst }, widthIn('text'));
    if (below) return { title, below, belowTop: words.top + top };
  }
  return { title: alone, belowTop: words.bottom };
}

/** As many of the parts as fit, from the first, at the largest size that takes them. */
function fitStandfirst(standfirst: Standfirst | undefined, room: TextRoom, widthAt: WidthAt): FittedText | undefined {
  const { parts, joint, rest = '' } = standfirst ?? { parts: [], joint: '' };
  for (let kept = parts.length; kept > 0; kept--) {
    const text = withoutChinese(`${parts.slice(0, kept).join(joint)}${kept < parts.length ? rest : ''}`);
    const fitted = fitText(text, sizes.standfirst.sizes, room, widthAt);
    if (!fitted.isCut) return fitted;
  }
  return undefined;
}

function placeLines(
  { lines, size }: FittedText,
  cut: Cut,
  ink: Ink,
  baseline: number,
  lineHeight: number,
): PlacedLine[] {
  return lines.map((text, index) => ({
    text,
    cut,
    size,
    x: sizes.left,
    baseline: baseline + index * size * lineHeight,
    ink,
  }));
}
