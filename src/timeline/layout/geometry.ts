import type { Actor } from '../../record/vocabulary.ts';
import type { Box } from './boxes.ts';
import type { MarkKind } from './mark-kind.ts';
import type { ThemeGroup } from '../../record/theme-group.ts';

/** The lanes a reader moves through: the List, and the Talks by who acted. */
export type LaneName = 'list' | Actor;

/** A thing on the drawing that can be pointed at or reached by key: a mark, a bar, a count of several. */
export interface Target {
  /** Unique within the drawing: the id of its only event, or what it bundles, like "list:2019-05". */
  readonly key: string;
  /** Ids of the events it stands for, in order of time. */
  readonly events: readonly string[];
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** `[startMs, endMs)` of what it stands for. */
  readonly startMs: number;
  readonly endMs: number;
}

export interface TargetLane {
  readonly lane: LaneName;
  /** In order of time. */
  readonly targets: readonly Target[];
}

/** Everything the drawing needs, in px from its top left corner. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** Left and right edge of the part that carries time. */
  readonly plot: { readonly left: number; readonly right: number };
  readonly listLane: LaneGeometry;
  readonly laneNames: readonly PlacedWords[];
  readonly axis: {
    readonly top: number;
    readonly bottom: number;
    /** Where the names of years or months stand. */
    readonly labelY: number;
    readonly ticks: readonly AxisTick[];
  };
  readonly talksLane: LaneGeometry;
  readonly total?: PlacedTotal;
  readonly countTicks: readonly CountTick[];
  readonly bars: readonly PlacedBar[];
  /** The outline of what stands behind the bars; "" for nothing. */
  readonly ghosts: string;
  readonly barLabels: readonly PlacedLabel[];
  readonly bands: readonly PlacedBand[];
  readonly blocks: readonly ActorBlock[];
  readonly marks: readonly PlacedMark[];
  readonly badges: readonly PlacedBadge[];
  readonly markLabels: readonly PlacedLabel[];
  /** From top to bottom; lanes without anything in the window are left out. */
  readonly targetLanes: readonly TargetLane[];
}

export interface LaneGeometry {
  readonly top: number;
  readonly bottom: number;
}

/** A year or a month on the axis: its line, and the middle of its stretch where the name stands. */
export interface AxisTick {
  readonly x: number;
  readonly labelX: number;
  readonly label: string;
  /** False where the stretch is too narrow for its name. */
  readonly showLabel: boolean;
  /** A year's line is stronger than a month's. */
  readonly isYear: boolean;
}

/** A line of the count, and its number, which ends at `labelX`. */
export interface CountTick {
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly label: string;
}

/** Words in the gutter. */
export interface PlacedWords {
  readonly text: string;
  readonly role: 'list' | 'talks' | 'note';
  readonly x: number;
  readonly y: number;
}

export interface BarSegment {
  readonly theme: ThemeGroup;
  readonly y: number;
  readonly height: number;
}

/** A rule, or all rules of a calendar unit: what they added above the baseline, what they took off below it. */
export interface PlacedBar {
  /** The same in every drawing: see `ListBin`. */
  readonly key: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly organisations: number;
  readonly isFloor: boolean;
  readonly segments: readonly BarSegment[];
  /** In place of segments where a square stands for each organisation; from the bar’s left edge on the baseline. */
  readonly squares?: readonly { readonly theme: ThemeGroup; readonly path: string }[];
  /** Organisations taken off, hollow, below the baseline. */
  readonly removal?: Box & { readonly count: number };
  /** A small line below the baseline for rules that neither add nor remove. */
  readonly change?: { readonly x: number; readonly y: number };
  /** Every rule in it rests on an unconfirmed date, or on nothing that was read. */
  readonly isUnsure: boolean;
  /** The number above the bar, "44+" for at least 44; left out where it would touch a neighbour's. */
  readonly number?: { readonly x: number; readonly y: number; readonly text: string };
  /** Ids of the rules in the bar. */
  readonly events: readonly string[];
}

/** The running total: a line in steps above the bars. */
export interface PlacedTotal {
  readonly top: number;
  readonly bottom: number;
  readonly line: string;
  readonly area: string;
  readonly ticks: readonly CountTick[];
  /** What it comes to at the right edge, "1,226+" for at least so many. */
  readonly end: { readonly x: number; readonly y: number; readonly text: string };
}

/** Several milestones of one actor in a calendar unit, as their number. */
export interface PlacedBadge {
  readonly key: string;
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly events: readonly string[];
}

export interface PlacedBand {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly width: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly anchor: 'start' | 'end';
  /** False where there is no room for the name. */
  readonly showName: boolean;
}

export interface ActorBlock {
  readonly actor: Actor;
  readonly top: number;
  readonly bottom: number;
  /** Where the actor's name stands in the gutter. */
  readonly nameY: number;
  /** The line that closes the block. */
  readonly lineY: number;
  readonly milestones: number;
}

export interface PlacedMark {
  readonly id: string;
  readonly actor: Actor;
  readonly startMs: number;
  readonly endMs: number;
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  /** A period long enough to show, as a bar in place of the shape. */
  readonly span?: Box;
  readonly path: string;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly isMajor: boolean;
  readonly isApproximate: boolean;
  readonly isUnconfirmed: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The box the text lies in, for tests and for collisions. */
  readonly box: Box;
  /** A thin line from the label to what it names. */
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}
