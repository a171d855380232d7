import type { LaneName, TimelineGeometry } from '../layout/geometry.ts';
import { drawFrame, drawLaneNames } from './draw-frame.ts';
import { drawBars, drawBarWords } from './draw-bars.ts';
import { drawMarks, drawMarkWords } from './draw-marks.ts';
import { node, type SvgNode } from './svg-node.ts';

/** What a target does once script runs. */
export interface LiveTarget {
  /** Read out; the date comes first. */
  readonly name: string;
  readonly href: string;
}

export interface DrawingLook {
  /** Begins the ids inside, as several drawings stand on one page. */
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
  /** Ids of events set off; all others step back. None means all are alike. */
  readonly highlight?: ReadonlySet<string>;
  /** Id of the event whose details are open. */
  readonly current?: string | undefined;
  /** Without the ids of targets, for a page whose script adds them: they are a tenth of a drawing's weight. */
  readonly isBare?: boolean;
  /** Links and names of the targets, by key, and names of the lanes; absent in a picture without script. */
  readonly live?: {
    readonly targets: ReadonlyMap<string, LiveTarget>;
    readonly lanes: Readonly<Record<LaneName, string>>;
  };
}

/** The whole drawing as a tree: the same for a page as it is built and for a browser that changes it. */
export function drawTimeline(g: TimelineGeometry, look: DrawingLook): readonly SvgNode[] {
  return [
    node('title', 'title', { id: `${look.idPrefix}-title` }, look.title),
    node('desc', 'desc', { id: `${look.idPrefix}-desc` }, look.description),
    ...drawFrame(g),
    drawLaneNames(g),
    ...(g.ghosts === '' ? [] : [node('path', 'ghosts', { class: 'ghosts', d: g.ghosts })]),
    drawBars(g, look),
    drawBarWords(g, look),
    ...drawMarks(g, look),
    drawMarkWords(g, look),
  ];
}
