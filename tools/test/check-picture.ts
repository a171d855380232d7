import { type PalettePicture, readPng } from './read-png.ts';

/** What social sites ask for, in px. */
const SIZE = { width: 1200, height: 630 } as const;
/** The margin that stays paper; words and drawings keep well inside it. */
const MARGIN = 20;
const MOST_BYTES = 60_000;
/** A picture with less ink than this, as a share of its area, has lost its words. */
const LEAST_INK = 0.02;

/** @returns what is wrong with the picture others show beside a link, one sentence each */
export function checkPicture(bytes: Buffer): string[] {
  try {
    return problemsOf(readPng(bytes));
  } catch (error) {
    if (error instanceof RangeError) return [`cannot be read: ${error.message}`];
    throw error;
  }
}

function problemsOf(picture: PalettePicture): string[] {
  const { width, height, sizeBytes, pixels } = picture;
  if (width !== SIZE.width || height !== SIZE.height)
    return [`measures ${width} × ${height} px; it should be ${SIZE.width} × ${SIZE.height}`];
  const paper = pixels[0];
  const ink = pixels.reduce((sum, pixel) => sum + Number(pixel !== paper), 0) / pixels.length;
  const problems: string[] = [];
  if (sizeBytes > MOST_BYTES) problems.push(`weighs ${sizeBytes} bytes; at most ${MOST_BYTES} are allowed`);
  if (ink < LEAST_INK) problems.push('is all but empty');
  const clipped = firstInMargin(picture);
  if (clipped)
    problems.push(`has ink in its margin of ${MARGIN} px, first at ${clipped.x}, ${clipped.y}: text may be cut off`);
  return problems;
}

function firstInMargin({ width, height, pixels }: PalettePicture): { x: number; y: number } | undefined {
  const index = pixels.findIndex((pixel, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isInside = x >= MARGIN && x < width - MARGIN && y >= MARGIN && y < height - MARGIN;
    return !isInside && pixel !== pixels[0];
  });
  return index < 0 ? undefined : { x: index % width, y: Math.floor(index / width) };
}
