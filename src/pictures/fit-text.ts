/** Text broken into lines at a size. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Font size in px. */
  readonly size: number;
  /** Whether words at the end were left out. */
  readonly isCut: boolean;
}

/** How wide a line comes out at a size, in px. */
export type WidthAt = (line: string, size: number) => number;

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
export function fitText(text: string, sizes: readonly number[], room: TextRoom, widthAt: WidthAt): FittedText {
  for (const size of sizes) {
    const lines = balanceLines(text, room.width, (line) => widthAt(line, size));
    if (lines && lines.length <= linesIn(room, size)) return { lines, size, isCut: false };
  }
  const size = sizes.at(-1) ?? 1;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const cut = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s,;:–-]+$/, '')} …`;
    const lines = breakLines(cut, room.width, (line) => widthAt(line, size));
    if (lines && lines.length <= linesIn(room, size)) return { lines, size, isCut: true };
  }
  return { lines: [], size, isCut: true };
}

function linesIn({ height, lineHeight, maxLines }: TextRoom, size: number): number {
  return Math.min(Math.floor(height / (size * lineHeight)), maxLines);
}

/**
 * Breaks text into the fewest lines, and makes these as even as they can be.
 *
 * @returns nothing when a single word is wider than the line
 */
function balanceLines(text: string, width: number, widthOf: (line: string) => number): string[] | undefined {
  const fewest = breakLines(text, width, widthOf);
  if (!fewest) return undefined;
  let [best, narrow, wide] = [fewest, 0, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(text, middle, widthOf);
    if (lines?.length === fewest.length) [best, wide] = [lines, middle];
    else narrow = middle;
  }
  return best;
}

/** Breaks text at spaces, each line as full as can be. */
export function breakLines(text: string, width: number, widthOf: (line: string) => number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else if (widthOf(word) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
}
