import type { BenchEvent } from '../events/bench-event.ts';
import { writeStatic } from '../pages/write-static.ts';
import { writeTimelineJs } from '../pages/write-timelinejs.ts';
import { writeVis } from '../pages/write-vis.ts';

/** How a page is zoomed and panned. */
export type Hand =
  /** Ctrl and wheel over the drawing, and a drag. */
  | { readonly kind: 'wheel'; readonly over: string }
  /** Buttons, and the wheel sideways. */
  | { readonly kind: 'buttons'; readonly zoomIn: string; readonly zoomOut: string; readonly over: string };

/** A page that is measured. */
export interface PageKind {
  readonly name: string;
  /** As the table has it. */
  readonly title: string;
  /** Selects what shows an event. */
  readonly event: string;
  /** Left out: the page cannot be zoomed. */
  readonly hand?: Hand;
  /** An expression for the page: text that differs as soon as another stretch of time shows. Throws where it cannot tell. */
  readonly showing?: string;
  /** Writes the page for these events; ours is built instead. */
  readonly write?: (events: readonly BenchEvent[], folder: string) => void;
}

/** Where the labels of our axis stand, and what they say; other parts may change when a pointer rests on them. */
const OUR_AXIS = `(() => {
  const svg = [...document.querySelectorAll('svg[data-drawing]')].find((drawing) => drawing.checkVisibility());
  const labels = [...(svg?.querySelectorAll('.tick-name') ?? [])];
  if (labels.length === 0) throw new Error('The drawing has no labels of its axis (.tick-name).');
  return labels.map((label) => label.parentElement.getAttribute('transform') + label.textContent).join(' ');
})()`;

export const pageKinds: readonly PageKind[] = [
  {
    name: 'ours',
    title: 'ours',
    event:
      'svg[data-drawing] .bar, svg[data-drawing] .mark, svg[data-drawing] [data-target], [data-part="list"] .event',
    hand: { kind: 'wheel', over: 'svg[data-drawing]' },
    showing: OUR_AXIS,
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS3',
    event: '.tl-slide .tl-headline, .tl-timemarker',
    hand: {
      kind: 'buttons',
      zoomIn: '.tl-menubar-button:has(.tl-icon-zoom-in)',
      zoomOut: '.tl-menubar-button:has(.tl-icon-zoom-out)',
      over: '.tl-timenav',
    },
    showing: `(({ left, width }) => left + ' ' + width)(document.querySelector('.tl-timenav-slider').style)`,
    write: writeTimelineJs,
  },
  {
    name: 'vis',
    title: 'vis-timeline',
    event: '.vis-item',
    hand: { kind: 'wheel', over: '.vis-panel.vis-center' },
    showing: 'JSON.stringify(timeline.getWindow())',
    write: writeVis,
  },
  { name: 'static', title: 'static list', event: 'li[data-event]', write: writeStatic },
];
