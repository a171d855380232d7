import { actors } from '../../record/vocabulary.ts';
import type { LaneName, TimelineGeometry } from '../layout/geometry.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { type DrawingLook, drawTimeline, type LiveTarget } from '../marks/draw-timeline.ts';
import { nameTarget } from '../state/name-target.ts';
import { type LivingDrawing, takeOver } from './patch-drawing.ts';

/** What sets off some of the events. */
export type Emphasis = Pick<DrawingLook, 'highlight' | 'current'>;

type Live = NonNullable<DrawingLook['live']>;

/**
 * A drawing of the page made a group of links, and drawn again as often as asked.
 *
 * @param base - what the page was drawn from
 * @param eventOf - an event by its id
 * @returns draws; without a description it is the frame of a gesture, and names are as good as they were
 */
export function liveDrawing(
  svg: SVGSVGElement,
  base: TimelineGeometry,
  baseEmphasis: Emphasis,
  eventOf: ReadonlyMap<string, TimelineEvent>,
): (geometry: TimelineGeometry, emphasis: Emphasis, description?: string) => void {
  const [titleId = '', descId = ''] = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
  const idPrefix = titleId.replace(/-title$/, '');
  const title = svg.querySelector('title')?.textContent ?? '';
  let words = svg.querySelector('desc')?.textContent ?? '';
  const living: LivingDrawing = takeOver(
    svg,
    drawTimeline(base, { idPrefix, title, description: words, ...baseEmphasis, isBare: true }),
  );
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-roledescription', 'timeline');
  svg.setAttribute('aria-labelledby', titleId);
  svg.setAttribute('aria-describedby', descId);

  let live: Live | undefined;
  return (geometry, emphasis, description) => {
    words = description ?? words;
    live = liveTargets(geometry, eventOf, description === undefined ? live : undefined);
    // Even the same value makes the browser lay out the whole drawing again.
    if (svg.getAttribute('height') !== String(geometry.height)) {
      svg.setAttribute('viewBox', `0 0 ${geometry.width} ${geometry.height}`);
      svg.setAttribute('height', String(geometry.height));
    }
    living.draw(drawTimeline(geometry, { idPrefix, title, description: words, ...emphasis, live }));
  };
}

/** Names and links of all targets; those named before keep their name. */
function liveTargets(
  { targetLanes }: TimelineGeometry,
  eventOf: ReadonlyMap<string, TimelineEvent>,
  before: Live | undefined,
): Live {
  const targets = new Map<string, LiveTarget>();
  const lanes: Record<LaneName, string> = { list: 'The List', ...actors };
  for (const { lane, targets: inLane } of targetLanes) {
    const count = inLane.reduce((sum, { events }) => sum + events.length, 0);
    lanes[lane] = before?.lanes[lane] ?? `${lanes[lane]}, ${count} ${lane === 'list' ? 'rules' : 'milestones'}`;
    for (const [index, target] of inLane.entries()) {
      const known = before?.targets.get(target.key);
      if (known) {
        targets.set(target.key, known);
        continue;
      }
      const events = target.events.flatMap((id) => eventOf.get(id) ?? []);
      const name = nameTarget(target, lane, events, { index: index + 1, of: inLane.length });
      targets.set(target.key, { name, href: `#e-${target.events[0] ?? ''}` });
    }
  }
  return { targets, lanes };
}
