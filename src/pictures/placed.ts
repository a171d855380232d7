import type { Cut } from './fonts.ts';
import type { Voice } from './cover.ts';

/** The colours words are set in. */
export type Ink = 'ink' | 'ink-2' | 'list' | 'talks';

/** A line of text, from its left end on its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly cut: Cut;
  /** Font size in px. */
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly ink: Ink;
}

/** A box of one colour: a line across the page, an underline, a sample in the key. */
export interface PlacedRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink | 'line' | 'truce';
}

/** A part of the picture, in px from its top left corner. */
export interface PlacedPart {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
}

/** The colour a page speaks in. */
export function inkOf(voice: Voice): 'ink' | 'list' | 'talks' {
  return voice === 'neither' ? 'ink' : voice;
}
