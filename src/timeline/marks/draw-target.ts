import type { LaneName, Target } from '../layout/geometry.ts';
import type { DrawingLook } from './draw-timeline.ts';
import { node, type SvgNode, translate } from './svg-node.ts';

type Pointed = Pick<Target, 'key' | 'events'>;

/** Whether everything the target stands for steps back behind what is highlighted. */
export function isDimmed(events: readonly string[], { highlight }: DrawingLook): boolean {
  return highlight !== undefined && highlight.size > 0 && !events.some((id) => highlight.has(id));
}

/**
 * A target with its shapes. Without script it is a link that leads nowhere and says nothing, inside a picture;
 * with script the same elements are an item of a list and a link.
 *
 * @param at - where its shapes have their zero, in px; all that changes while a window moves. The group carries it: the
 *   browser matches a link, or words, against many more rules each time one of its attributes changes
 * @param classes - of the link; says what it looks like
 */
export function drawTarget(
  { key, events }: Pointed,
  at: { readonly x: number; readonly y: number },
  classes: readonly (string | false)[],
  shapes: readonly SvgNode[],
  look: DrawingLook,
): SvgNode {
  const live = look.live?.targets.get(key);
  const isSeveral = events.length !== 1 || events[0] !== key;
  const link = node(
    'a',
    'link',
    {
      class: [
        ...classes,
        isDimmed(events, look) && 'is-dimmed',
        look.current !== undefined && events.includes(look.current) && 'is-current',
      ],
      'data-target': look.isBare ? undefined : key,
      'data-events': !look.isBare && (live || isSeveral) ? events.join(' ') : undefined,
      ...(live ? { href: live.href, 'aria-label': live.name, tabindex: -1 } : {}),
    },
    shapes,
  );
  return node('g', key, { transform: translate(at), ...(live ? { role: 'listitem' } : {}) }, [link]);
}

/** A lane with its targets; a list once script runs. */
export function drawLane(lane: LaneName, targets: readonly SvgNode[], { live }: DrawingLook): SvgNode {
  return node(
    'g',
    `lane-${lane}`,
    {
      class: lane === 'list' ? 'bars' : 'marks',
      'data-lane': lane,
      ...(live ? { role: 'list', 'aria-label': live.lanes[lane] } : {}),
    },
    targets,
  );
}
