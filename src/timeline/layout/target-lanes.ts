import type { Actor } from '../../record/vocabulary.ts';
import type { PlacedBadge, PlacedBar, PlacedMark, Target, TargetLane } from './geometry.ts';

const ACTORS: readonly Actor[] = ['US', 'CN', 'both', 'other'];

/** Everything that can be pointed at or reached by key, lane by lane from top to bottom, in order of time. */
export function targetLanes(
  bars: readonly PlacedBar[],
  baseline: number,
  marks: readonly PlacedMark[],
  badges: readonly PlacedBadge[],
): TargetLane[] {
  const barTargets = bars.map((bar): Target => {
    const { key, events, startMs, endMs, x, width, top } = bar;
    return { key, events, startMs, endMs, x: x + width / 2, y: Math.min((top + baseline) / 2, baseline - 2) };
  });
  const lanes = ACTORS.map((actor): TargetLane => {
    const own = <Thing extends { readonly actor: Actor }>(things: readonly Thing[]) =>
      things.filter((thing) => thing.actor === actor);
    const targets = [
      ...own(marks).map(({ id, x, y, startMs, endMs }) => ({ key: id, events: [id], x, y, startMs, endMs })),
      ...own(badges).map(({ key, events, x, y, startMs, endMs }) => ({ key, events, x, y, startMs, endMs })),
    ];
    return { lane: actor, targets: targets.sort((a, b) => a.startMs - b.startMs || (a.key < b.key ? -1 : 1)) };
  });
  return [{ lane: 'list' as const, targets: barTargets }, ...lanes].filter(({ targets }) => targets.length > 0);
}
