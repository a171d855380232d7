import { describeTimeline } from '../layout/describe-timeline.ts';
import { layoutTimeline } from '../layout/layout-timeline.ts';
import { rowsOf } from '../layout/place-marks.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { ListEvent, TimelineEvent } from '../layout/timeline-event.ts';
import type { LanesShown, ViewState } from '../state/view-state.ts';
import type { Board } from './board.ts';
import { type Emphasis, liveDrawing } from './draw-live.ts';

/** What is to be drawn. */
export interface Subject {
  readonly passing: readonly TimelineEvent[];
  /** Rules that pass the filters but do not concern the organisation chosen. */
  readonly context: readonly ListEvent[];
  readonly window: TimeWindow;
  readonly state: ViewState;
  /** In the middle of a gesture; the words for screen readers wait for its end. */
  readonly isGliding: boolean;
}

/** What a drawing shows as the page brings it. */
export interface Printed {
  readonly events: readonly TimelineEvent[];
  readonly lanes: LanesShown;
  /** Whether the running total stands above the bars. */
  readonly hasTotal: boolean;
  /** Rows that marks may take before they are counted; default: the drawing's own measure. */
  readonly mostRows?: number;
}

export interface Easel {
  /** The drawing that the width of the page shows; undefined where the list is all there is. */
  visible(): SVGSVGElement | undefined;
  draw(subject: Subject): ReturnType<Board['drawing']>;
}

/** The drawings of a timeline, of which the page shows one at a time. Each comes to life when it is first seen. */
export function createEasel(
  root: HTMLElement,
  events: readonly TimelineEvent[],
  standard: TimeWindow,
  printed: Printed,
): Easel {
  const drawings = [...root.querySelectorAll<SVGSVGElement>('svg[data-drawing]')];
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const living = new Map<SVGSVGElement, ReturnType<typeof enliven>>();

  function enliven(svg: SVGSVGElement) {
    const width = Number(svg.getAttribute('width'));
    // The same call the page was built with: Timeline.astro, Framed.astro.
    const total = printed.hasTotal ? 'net' : undefined;
    const { lanes, mostRows } = printed;
    const base = layoutTimeline(printed.events, standard, { width, total, lanes, mostRows });
    return { width, rows: rowsOf(base.blocks), draw: liveDrawing(svg, base, {}, eventOf) };
  }

  const visible = (): SVGSVGElement | undefined => drawings.find((drawing) => drawing.checkVisibility());
  let shown: SVGSVGElement | undefined;
  return {
    visible,
    draw: ({ passing, context, window, state, isGliding }) => {
      // To ask what shows makes the browser lay out the page: not in every frame of a gesture.
      if (!isGliding || !shown) shown = visible();
      const svg = shown;
      if (!svg) return undefined;
      const life = living.get(svg) ?? enliven(svg);
      living.set(svg, life);
      const geometry = layoutTimeline(passing, window, {
        width: life.width,
        leastRows: isGliding ? life.rows : LEAST_ROWS,
        context,
        lanes: state.lanes,
        total: printed.hasTotal ? state.total : undefined,
        mostRows: printed.mostRows,
      });
      life.rows = rowsOf(geometry.blocks);
      life.draw(geometry, emphasisOf(state), isGliding ? undefined : describeTimeline(passing, window, state.lanes));
      return { svg, geometry };
    },
  };
}

/** Blocks that stay when nothing happened in them: that too is told. */
const LEAST_ROWS = { US: 1, CN: 1, both: 1 } as const;

function emphasisOf({ highlight, event }: ViewState): Emphasis {
  return { highlight: new Set(highlight), current: event };
}
