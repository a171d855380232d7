/** The record's own drawing at the foot of a picture, in px from the picture's top left corner. */

/** Where the strip stands. */
export interface StripFrame {
  readonly left: number;
  readonly right: number;
  /** Where the tallest bar ends. */
  readonly top: number;
  /** Where the bars stand. */
  readonly baseline: number;
  /** Where the marks begin, below the years. */
  readonly marksTop: number;
  readonly bottom: number;
}

export interface StripBar {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly isStrong: boolean;
}

export interface StripMark {
  readonly x: number;
  readonly y: number;
  readonly path: string;
  /** Degrees clockwise. */
  readonly turn: number;
  /** Of the path, which is drawn for a box of 16 px. */
  readonly scale: number;
  readonly isStrong: boolean;
}

/** The line where a year begins, or a month where these are wide; its name stands right of it. */
export interface AxisLine {
  readonly x: number;
  readonly label: string;
  /** Whether there is room for the name. */
  readonly isNamed: boolean;
}

export interface Pointer {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly lane: 'list' | 'talks';
}

/** Bars above the axis, marks below it. */
export interface StripGeometry {
  readonly frame: StripFrame;
  readonly bars: readonly StripBar[];
  readonly marks: readonly StripMark[];
  /** False where only the main milestones are drawn. */
  readonly isWhole: boolean;
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  readonly axis: readonly AxisLine[];
  /** A line through the lane at the page's own day, when it has one. */
  readonly pointer?: Pointer;
  /** What a bar counts. */
  readonly unit: 'month' | 'quarter';
}
