import type { LaneName, Target, TargetLane } from '../layout/geometry.ts';
import type { TimeWindow } from '../layout/time-window.ts';

/** Where a reader is on the drawing: a target, and the lane it lies in. */
export interface Place {
  readonly lane: LaneName;
  readonly target: Target;
}

/** Within the lane, to its ends, or to the lane above or below. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'above' | 'below';

/**
 * Where a step leads from a place.
 *
 * @param lanes - from top to bottom, as drawn
 * @returns undefined at the end of the lane, and above the first lane or below the last one
 */
export function nextTarget(lanes: readonly TargetLane[], place: Place, step: Step): Place | undefined {
  const row = lanes.findIndex(({ lane }) => lane === place.lane);
  const column = lanes[row]?.targets.findIndex(({ key }) => key === place.target.key) ?? -1;
  if (column < 0) return undefined;
  switch (step) {
    case 'above':
      return nearestIn(lanes[row - 1], place.target);
    case 'below':
      return nearestIn(lanes[row + 1], place.target);
    case 'first':
      return placeIn(lanes[row], 0);
    case 'last':
      return placeIn(lanes[row], -1);
    case 'next':
      return placeIn(lanes[row], column + 1);
    case 'previous':
      return column === 0 ? undefined : placeIn(lanes[row], column - 1);
  }
}

/**
 * The place that stands for a former one in another drawing: the same target if it is there, else the nearest in
 * time of its lane, else of all lanes.
 *
 * @returns undefined where there is nothing to point at
 */
export function samePlace(lanes: readonly TargetLane[], former: Place): Place | undefined {
  const same = lanes.find(({ lane }) => lane === former.lane);
  const target = same?.targets.find(({ key }) => key === former.target.key);
  if (same && target) return { lane: same.lane, target };
  return nearestPlace(lanes, former.lane, former.target);
}

/** The target nearest in time in the lane asked for, else in any. */
export function nearestPlace(lanes: readonly TargetLane[], lane: LaneName, time: TimeWindow): Place | undefined {
  const own = nearestIn(
    lanes.find((other) => other.lane === lane),
    time,
  );
  if (own) return own;
  const others = lanes.flatMap((other) => nearestIn(other, time) ?? []);
  return [...others].sort((a, b) => distance(a.target, time) - distance(b.target, time))[0];
}

/** The place that stands for an event, alone or with others. */
export function placeOfEvent(lanes: readonly TargetLane[], id: string): Place | undefined {
  for (const { lane, targets } of lanes) {
    const target = targets.find(({ events }) => events.includes(id));
    if (target) return { lane, target };
  }
  return undefined;
}

function placeIn(lane: TargetLane | undefined, column: number): Place | undefined {
  const target = lane?.targets.at(column);
  return lane && target && { lane: lane.lane, target };
}

/** Of two targets equally near the earlier one. */
function nearestIn(lane: TargetLane | undefined, time: TimeWindow): Place | undefined {
  if (!lane) return undefined;
  let nearest: Target | undefined;
  for (const target of lane.targets) {
    if (!nearest || distance(target, time) < distance(nearest, time)) nearest = target;
  }
  return nearest && { lane: lane.lane, target: nearest };
}

/** Between the middles, in ms. */
function distance(a: TimeWindow, b: TimeWindow): number {
  return Math.abs(a.startMs + a.endMs - b.startMs - b.endMs) / 2;
}
