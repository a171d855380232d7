import type { Place } from '../state/next-target.ts';
import { targetsNear } from '../state/targets-near.ts';
import type { Board } from './board.ts';
import { linkAt, placeOfLink } from './target-links.ts';

/** What a pointer means on the drawing. */
export interface Pointed {
  readonly nearest: Place;
  /** All within reach, in order of time; one where it is a mark. */
  readonly all: readonly Place[];
}

/** The mark under a pointer, or the bars near it where it is over the List's lane. */
export function pointedPlaces(board: Board, event: MouseEvent): Pointed | undefined {
  if (!(event.target instanceof Element) || !event.target.closest('svg[data-drawing]')) return undefined;
  const { svg, geometry } = board.drawing() ?? {};
  if (!svg?.contains(event.target) || !geometry) return undefined;
  const link = linkAt(event.target);
  const place = link && placeOfLink(geometry.targetLanes, link);
  if (place) return { nearest: place, all: [place] };

  const frame = svg.getBoundingClientRect();
  const scale = frame.width / geometry.width;
  const x = (event.clientX - frame.left) / scale;
  const y = (event.clientY - frame.top) / scale;
  const bars = geometry.targetLanes.find(({ lane }) => lane === 'list')?.targets ?? [];
  const isOver = y >= geometry.listLane.top && y <= geometry.listLane.bottom;
  const near = isOver ? targetsNear(bars, x, 12 / scale) : undefined;
  if (!near) return undefined;
  const inLane = (target: Place['target']): Place => ({ lane: 'list', target });
  return { nearest: inLane(near.nearest), all: near.all.map(inLane) };
}
