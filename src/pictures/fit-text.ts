/** Text broken into lines at a size. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Font size in px. */
  readonly size: number;
  /** Whether words at the end were left out. */
  readonly isCut: boolean;
}

/** How wide text comes out at a font size of 1 px. The width of a line is the sum of its letters' widths. */
export type UnitWidth = (text: string) => number;

/** Where text may stand. */
export interface TextRoom {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** From baseline to baseline, as a share of the font size. */
  readonly lineHeight: number;
  readonly maxLines: number;
}

/**
 * The largest of the sizes at which the whole text fits its room.
 *
 * Where it fits at none, the smallest size takes as many whole words as fit, and an ellipsis.
 *
 * @param sizes - font sizes in px, largest first
 */
export function fitText(text: string, sizes: readonly number[], room: TextRoom, unitWidth: UnitWidth): FittedText {
  const whole = fitWhole(text, sizes, room, unitWidth);
  if (whole) return whole;
  const smallest = sizes.slice(-1);
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const start = words.slice(0, kept).join(' ');
    const cut = fitWhole(`${start.replace(/[\s,;:–-]+$/, '')} …`, smallest, room, unitWidth);
    if (cut) return { ...cut, isCut: true };
  }
  return { lines: [], size: smallest[0] ?? 0, isCut: true };
}

/** The largest of the sizes at which the whole text fits its room; nothing where it fits at none. */
export function fitWhole(
  text: string,
  sizes: readonly number[],
  room: TextRoom,
  unitWidth: UnitWidth,
): FittedText | undefined {
  const words = text.split(' ').map((word) => ({ word, width: unitWidth(word) }));
  const space = unitWidth(' ');
  for (const size of sizes) {
    const lines = balanceLines(words, space, room.width / size);
    if (lines && lines.length <= linesIn(room, size)) return { lines, size, isCut: false };
  }
  return undefined;
}

function linesIn({ height, lineHeight, maxLines }: TextRoom, size: number): number {
  return Math.min(Math.floor(height / (size * lineHeight)), maxLines);
}

interface Word {
  readonly word: string;
  readonly width: number;
}

/**
 * Breaks words into the fewest lines, and makes these as even as they can be.
 *
 * @returns nothing when a single word is wider than the line
 */
function balanceLines(words: readonly Word[], space: number, width: number): string[] | undefined {
  const fewest = breakLines(words, space, width);
  if (!fewest) return undefined;
  let [best, narrow, wide] = [fewest, 0, width];
  while (wide - narrow > width / 256) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(words, space, middle);
    if (lines?.length === fewest.length) [best, wide] = [lines, middle];
    else narrow = middle;
  }
  return best;
}

/** Breaks between words, each line as full as can be. */
function breakLines(words: readonly Word[], space: number, width: number): string[] | undefined {
  const lines: string[] = [];
  let filled = width;
  for (const { word, width: wordWidth } of words) {
    if (wordWidth > width) return undefined;
    if (lines.length > 0 && filled + space + wordWidth <= width) {
      lines[lines.length - 1] += ` ${word}`;
      filled += space + wordWidth;
    } else {
      lines.push(word);
      filled = wordWidth;
    }
  }
  return lines;
}
