import type { StripFrame } from './strip.ts';

/** The picture's fixed measures, in px from its top left corner. */
export const sizes = {
  /** What social sites ask for. */
  width: 1200,
  height: 630,
  left: 52,
  right: 1148,
  /** The site's name, and the line under it. */
  name: { size: 40, baseline: 74, lineY: 84, lineHeight: 5 },
  kicker: { baseline: 148, sizes: [27, 25, 23] },
  /** The room of the headline and what stands below it. */
  words: { top: 166, bottom: 398 },
  headline: { sizes: [116, 104, 96, 88, 80, 74, 68, 62, 57, 53, 49, 46], lineHeight: 1.06, maxLines: 4 },
  /** Below this size a headline does not shrink for the sake of what stands below it. */
  leastShared: 57,
  standfirst: { sizes: [36, 33, 30], lineHeight: 1.25, maxLines: 3, gap: 10 },
  figure: { width: 316, gap: 48, largest: 196, caption: 32 },
  year: { size: 24, baseline: 516, gap: 8 },
  key: { size: 20, baseline: 603, gap: 36 },
} as const;

/** Where the record's own drawing stands. */
export const stripFrame: StripFrame = {
  left: sizes.left,
  right: sizes.right,
  top: 414,
  baseline: 490,
  marksTop: 526,
  bottom: 578,
};
