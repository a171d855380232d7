import type { PlacedBand } from './geometry.ts';
import { roundPx } from './round-px.ts';
import { textWidth } from './text-width.ts';
import { sizes } from './sizes.ts';
import { overlaps, type TimeWindow } from './time-window.ts';
import type { TalksEvent } from './timeline-event.ts';

/** Between a band's edge and its name. */
const NAME_GAP = 4;

/**
 * Truces as bands through both lanes, each with its name above it where there is room.
 *
 * A name begins at its band's left edge; where the next band would be in the
 * way it ends at the right edge instead, and where that would touch the name
 * before it is left out.
 */
export function placeBands(
  talks: readonly TalksEvent[],
  window: TimeWindow,
  toX: (ms: number) => number,
): PlacedBand[] {
  const truces = talks
    .flatMap((event) => (event.truce && overlaps(window, event.truce) ? [{ id: event.id, ...event.truce }] : []))
    .sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  const edges = truces.map(({ startMs, endMs }) => ({ left: toX(startMs), right: toX(endMs) }));
  let takenTo = toX(window.startMs);
  return truces.map(({ id, name }, index) => {
    const { left, right } = edges[index] ?? { left: 0, right: 0 };
    const band = { id, name, x: left, width: roundPx(right - left), nameY: sizes.bandName - 6 };
    const nextLeft = edges[index + 1]?.left ?? toX(window.endMs);
    const place = placeName(textWidth(name, sizes.label), left, right, takenTo, nextLeft);
    if (!place) return { ...band, nameX: left, anchor: 'start', showName: false };
    takenTo = place.end + NAME_GAP;
    return { ...band, nameX: place.x, anchor: place.anchor, showName: true };
  });
}

function placeName(
  width: number,
  left: number,
  right: number,
  takenTo: number,
  nextLeft: number,
): { x: number; anchor: 'start' | 'end'; end: number } | undefined {
  const startX = roundPx(left + NAME_GAP);
  if (startX >= takenTo && startX + width + NAME_GAP <= nextLeft)
    return { x: startX, anchor: 'start', end: startX + width };
  const endX = roundPx(right - NAME_GAP);
  return endX - width >= takenTo ? { x: endX, anchor: 'end', end: endX } : undefined;
}
