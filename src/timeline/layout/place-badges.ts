import { group } from 'd3-array';
import type { Actor } from '../../record/vocabulary.ts';
import { unitAround, type UnitMonths } from './calendar-units.ts';
import type { PlacedBadge } from './geometry.ts';
import { roundPx } from './round-px.ts';
import { sizes } from './sizes.ts';
import type { TalksEvent } from './timeline-event.ts';

/**
 * The number of milestones in each calendar unit, in the middle of its stretch.
 *
 * @param events - of one actor, in order of time
 * @param unit - months; broad enough that two neighbours keep the size of a target
 * @param y - px from the top of the drawing
 */
export function placeBadges(
  events: readonly TalksEvent[],
  actor: Actor,
  unit: UnitMonths,
  toX: (ms: number) => number,
  y: number,
): PlacedBadge[] {
  const units = group(events, (event) => unitAround(event.startMs, unit)[0]);
  const badges: PlacedBadge[] = [];
  for (const [startMs, inUnit] of units) {
    const endMs = unitAround(startMs, unit)[1];
    const x = roundPx((toX(startMs) + toX(endMs)) / 2);
    const ids = inUnit.map(({ id }) => id);
    const before = badges.at(-1);
    // A unit that the window cuts may stand too near to its neighbour; then one number speaks for both.
    if (before && x - before.x < sizes.target) badges[badges.length - 1] = joined(before, ids, endMs);
    else {
      const key = `${actor}-${unit}:${new Date(startMs).toISOString().slice(0, 7)}`;
      badges.push({ key, actor, x, y, text: String(ids.length), startMs, endMs, events: ids });
    }
  }
  return badges;
}

function joined(badge: PlacedBadge, ids: readonly string[], endMs: number): PlacedBadge {
  const events = [...badge.events, ...ids];
  return { ...badge, endMs, events, text: String(events.length) };
}
