/** The drawing's fixed measures, in px. */
export const sizes = {
  /** Left of the plot: lane names and counts. */
  gutter: 108,
  /** Right of the plot and below it. */
  edge: 14,
  /** Above everything: the names of truces. */
  bandName: 18,
  /** Room above the tallest bar for its number and name. */
  listHeadroom: 46,
  /** The tallest bar. */
  listHeight: 140,
  /** Below the baseline: what was taken off, and changes. */
  removalRoom: 14,
  /** The running total, and the room between it and the bars. */
  totalHeight: 56,
  totalGap: 20,
  /** Between the lanes. */
  axisHeight: 30,
  /** A mark's target: at least 24 by 24 (WCAG 2.5.8). */
  target: 24,
  /** A row of marks: their target, and air between two rows of labels. */
  row: 25,
  /** Rows the Talks' lane may take in any case before labels give way. */
  laneRows: 14,
  /** Rows that bare marks may take before they are counted by calendar unit instead. */
  mostRows: 22,
  /** The same for a drawing in somebody's frame, which is to be seen whole. */
  mostRowsFramed: 12,
  /** Rows that labels may add to those of the bare marks. */
  labelRows: 4,
  /** A period's bar. */
  spanHeight: 10,
  /** Between the blocks of actors. */
  blockGap: 12,
  label: 12,
  labelLine: 11.5,
  /** Widest line of a label. */
  labelWidth: 150,
  /** From a mark's middle to its label. */
  labelOffset: 12,
  minBarWidth: 5,
  maxBarWidth: 26,
  ruleBarWidth: 8,
  /** A square for an organisation. */
  square: 5,
  /** Only so many bars carry their number. */
  mostNumbers: 10,
  badgeRadius: 11,
  minBarHeight: 4,
  /** Kept clear between the segments of a stack, so that neighbouring hues need no contrast between them. */
  segmentGap: 2,
} as const;
